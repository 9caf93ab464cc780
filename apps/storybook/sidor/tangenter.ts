/** A key, as the documentation lists it; `key` is its name in the browser, with those held down before it. */
export interface Tangent {
  readonly tangent: string;
  readonly key: string;
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
  {tangent: 'Skift och Page Down', key: 'Shift+PageDown', gor: 'Går ett kvartal framåt.'},
  {tangent: 'Skift och Page Up', key: 'Shift+PageUp', gor: 'Går ett kvartal bakåt.'},
  {tangent: 'Mellanslag', key: ' ', gor: 'Visar mer om aktiviteten.'},
  {tangent: 'Enter', key: 'Enter', gor: 'Öppnar aktivitetens egen sida, om den har en.'},
  {tangent: 'Plus', key: '+', gor: 'Zoomar in.'},
  {tangent: 'Minus', key: '-', gor: 'Zoomar ut.'},
  {tangent: 'Escape', key: 'Escape', gor: 'Stänger rutan, och zoomar sedan ut.'},
];

/** Every key of the plan while it is written, on what one stands in. A test presses each one. */
export const plantangenter: readonly Tangent[] = [
  {tangent: 'Alt och pil upp', key: 'Alt+ArrowUp', gor: 'Flyttar det du står i ett steg upp.'},
  {tangent: 'Alt och pil ner', key: 'Alt+ArrowDown', gor: 'Flyttar det du står i ett steg ner.'},
  {tangent: 'Alt och Enter', key: 'Alt+Enter', gor: 'Lägger till en likadan direkt efter.'},
  {tangent: 'Ctrl och Z', key: 'Control+z', gor: 'Ångrar, utanför skrivfälten.'},
  {tangent: 'Ctrl, Skift och Z', key: 'Control+Shift+z', gor: 'Gör om, utanför skrivfälten.'},
  {tangent: 'Ctrl och Y', key: 'Control+y', gor: 'Gör om, utanför skrivfälten.'},
];

/** Every key of the picture of the chain, from the card of an activity. A test presses each one. */
export const kedjetangenter: readonly Tangent[] = [
  {tangent: 'Pil höger', key: 'ArrowRight', gor: 'Går till det som kortet leder till.'},
  {tangent: 'Pil vänster', key: 'ArrowLeft', gor: 'Går till det som kortet kommer ur.'},
  {tangent: 'Pil ner', key: 'ArrowDown', gor: 'Går till nästa kort i kolumnen.'},
  {tangent: 'Pil upp', key: 'ArrowUp', gor: 'Går till kortet före i kolumnen.'},
  {tangent: 'Enter', key: 'Enter', gor: 'Öppnar kortet i dispositionen, eller lägger till det som saknas.'},
];
