import type {AktivitetSlag} from '../aktivitet.js';

/** A colour by meaning; a palette gives it a value. `<slag>-kant` is the dark edge, `<slag>-ton` the light tint. */
export type Farg =
  | `${AktivitetSlag}-kant`
  | `${AktivitetSlag}-ton`
  | 'black'
  | 'dampad'
  | 'linje'
  | 'lov'
  | 'idag'
  | 'papper';

/** How a shape is painted. Widths and dashes are pixels. */
export interface Stil {
  readonly fyllning?: Farg;
  readonly linje?: Farg;
  readonly bredd?: number;
  /** 0–1; how strong the fill is, for the density ring's steps. */
  readonly styrka?: number;
  readonly fet?: boolean;
}

/** Every kind of activity, in the order of the legend. */
export const ALLA_SLAG: readonly AktivitetSlag[] = [
  'dialog',
  'matning',
  'dokument',
  'mote',
  'uppfoljning',
  'aterkoppling',
  'egen',
];

type SlagStil =
  | ''
  | '-pagar'
  | '-kluster'
  | '-tathet-1'
  | '-tathet-2'
  | '-tathet-3'
  | '-tathet-4'
  | '-streck'
  | '-fylld';

/** The name of a style: a background part, or a kind of activity with a state. */
export type StilId =
  | 'ring'
  | 'manad-linje'
  | 'lov'
  | 'rod-dag'
  | 'manad'
  | 'manad-nu'
  | 'ringnamn'
  | 'vecka'
  | 'vecka-nu'
  | 'nal'
  | 'nal-spets'
  | 'forfluten'
  | 'mitt-liten'
  | 'mitt-stor'
  | 'mitt-text'
  | 'mitt-varning'
  | 'etikett'
  | 'nummer'
  | 'nummer-ljus'
  | 'tecken-yta'
  | 'tecken-streck'
  | 'tecken-bock'
  | `${AktivitetSlag}${SlagStil}`;

const BAS: Readonly<Record<string, Stil>> = {
  ring: {linje: 'linje', bredd: 1},
  'manad-linje': {linje: 'linje', bredd: 1},
  lov: {fyllning: 'lov'},
  'rod-dag': {fyllning: 'idag'},
  manad: {fyllning: 'dampad'},
  'manad-nu': {fyllning: 'black', fet: true},
  ringnamn: {fyllning: 'dampad'},
  vecka: {fyllning: 'dampad'},
  'vecka-nu': {fyllning: 'black', fet: true},
  nal: {linje: 'idag', bredd: 2},
  'nal-spets': {fyllning: 'idag'},
  forfluten: {linje: 'dampad', bredd: 3},
  'mitt-liten': {fyllning: 'dampad'},
  'mitt-stor': {fyllning: 'black', fet: true},
  'mitt-text': {fyllning: 'black'},
  'mitt-varning': {fyllning: 'aterkoppling-kant', fet: true},
  etikett: {fyllning: 'black', fet: true},
  nummer: {fyllning: 'black', fet: true},
  'nummer-ljus': {fyllning: 'papper', fet: true},
  'tecken-yta': {fyllning: 'papper', linje: 'black', bredd: 1.5},
  'tecken-streck': {linje: 'black', bredd: 2},
  'tecken-bock': {linje: 'papper', bredd: 2},
};

function stilarOfSlag(slag: AktivitetSlag): [string, Stil][] {
  const linje: Farg = `${slag}-kant`;
  const fyllning: Farg = `${slag}-ton`;
  return [
    [slag, {fyllning, linje, bredd: 1.25}],
    [`${slag}-pagar`, {fyllning, linje, bredd: 3}],
    [`${slag}-kluster`, {fyllning, linje, bredd: 2}],
    [`${slag}-streck`, {linje, bredd: 1}],
    [`${slag}-fylld`, {fyllning: linje, linje: 'papper', bredd: 1}],
    ...[0.16, 0.32, 0.52, 0.8].map((styrka, i): [string, Stil] => [
      `${slag}-tathet-${i + 1}`,
      {fyllning: linje, linje, bredd: 0.75, styrka},
    ]),
  ];
}

/** Every style by name: the one table that the SVG string, the element's style sheet and the canvas read. */
export function createStilar(): Readonly<Record<StilId, Stil>> {
  return {...BAS, ...Object.fromEntries(ALLA_SLAG.flatMap(stilarOfSlag))} as Record<StilId, Stil>;
}

/** A value for every colour. */
export type Palett = Readonly<Record<Farg, string>>;

/** The light palette: edges at least 6:1 on white and 5:1 on their tint, ink 15:1. */
export const LJUS: Palett = {
  'dialog-kant': '#1f5fa8',
  'dialog-ton': '#dce9f7',
  'matning-kant': '#8a3b12',
  'matning-ton': '#fbe6d8',
  'dokument-kant': '#4c6b1f',
  'dokument-ton': '#e6efd6',
  'mote-kant': '#6b3f8f',
  'mote-ton': '#ecdff5',
  'uppfoljning-kant': '#0f6b6b',
  'uppfoljning-ton': '#d6eeec',
  'aterkoppling-kant': '#9a2257',
  'aterkoppling-ton': '#fbdfeb',
  'egen-kant': '#4a5568',
  'egen-ton': '#e5e9ef',
  black: '#1b2430',
  dampad: '#5b6675',
  linje: '#d5dbe3',
  lov: '#eef1f5',
  idag: '#c22f2f',
  papper: '#ffffff',
};

/** The dark palette: edges at least 8:1 on the ground, light ink at least 7:1 on every tint. */
export const MORK: Palett = {
  'dialog-kant': '#8cbcf2',
  'dialog-ton': '#1d3450',
  'matning-kant': '#f2a77e',
  'matning-ton': '#472a1a',
  'dokument-kant': '#b3d07c',
  'dokument-ton': '#2c3a17',
  'mote-kant': '#cfa9ec',
  'mote-ton': '#38274a',
  'uppfoljning-kant': '#76d0cb',
  'uppfoljning-ton': '#153938',
  'aterkoppling-kant': '#f29bc0',
  'aterkoppling-ton': '#4a1c31',
  'egen-kant': '#b4bfcc',
  'egen-ton': '#2c343f',
  black: '#eef2f7',
  dampad: '#a5b0be',
  linje: '#38414d',
  lov: '#1c232d',
  idag: '#ff8a80',
  papper: '#12171f',
};
