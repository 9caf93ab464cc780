import type {ViewportMap} from 'storybook/viewport';

/** The widths that every element is made for, from a column on an intranet page to a large screen. */
export const visningsytor: ViewportMap = {
  spalt: {name: 'Smal spalt, 280 px', styles: {width: '280px', height: '900px'}, type: 'other'},
  mobil: {name: 'Mobil och 400 % zoom, 320 px', styles: {width: '320px', height: '900px'}, type: 'mobile'},
  platta: {name: 'Surfplatta, 768 px', styles: {width: '768px', height: '1024px'}, type: 'tablet'},
  skarm: {name: 'Skärm, 1280 px', styles: {width: '1280px', height: '900px'}, type: 'desktop'},
};
