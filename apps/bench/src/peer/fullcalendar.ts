// What a page needs of FullCalendar to show a year: the calendar, the year's view, and the theme it cannot do without.
export {Calendar} from 'fullcalendar';
export {default as multiMonth} from 'fullcalendar/multimonth';
export {default as theme} from 'fullcalendar/themes/classic';
