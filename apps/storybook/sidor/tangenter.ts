/** A key in the wheel, as the documentation lists it; `key` is its name in the browser. */
export interface Tangent {
  readonly tangent: string;
  readonly key: string;
  readonly skift?: boolean;
  readonly gor: string;
}

/** Every key of the wheel. A test presses each one, so that the list says what the element does. */
export const tangenter: readonly Tangent[] = [
  {tangent: 'Pil höger', key: 'ArrowRight', gor: 'Går till nästa aktivitet i tid.'},
  {tangent: 'Pil vänster', key: 'ArrowLeft', gor: 'Går till föregående aktivitet i tid.'},
  {tangent: 'Pil ner', key: 'ArrowDown', gor: 'Går en ring inåt.'},
  {tangent: 'Pil upp', key: 'ArrowUp', gor: 'Går en ring utåt.'},
  {tangent: 'Home', key: 'Home', gor: 'Går till årets första aktivitet.'},
  {tangent: 'End', key: 'End', gor: 'Går till årets sista aktivitet.'},
  {tangent: 'Page Down', key: 'PageDown', gor: 'Går en månad framåt.'},
  {tangent: 'Page Up', key: 'PageUp', gor: 'Går en månad bakåt.'},
  {tangent: 'Skift och Page Down', key: 'PageDown', skift: true, gor: 'Går ett kvartal framåt.'},
  {tangent: 'Skift och Page Up', key: 'PageUp', skift: true, gor: 'Går ett kvartal bakåt.'},
  {tangent: 'Mellanslag', key: ' ', gor: 'Visar mer om aktiviteten.'},
  {tangent: 'Enter', key: 'Enter', gor: 'Öppnar aktivitetens egen sida, om den har en.'},
  {tangent: 'Plus', key: '+', gor: 'Zoomar in.'},
  {tangent: 'Minus', key: '-', gor: 'Zoomar ut.'},
  {tangent: 'Escape', key: 'Escape', gor: 'Stänger rutan, och zoomar sedan ut.'},
];
