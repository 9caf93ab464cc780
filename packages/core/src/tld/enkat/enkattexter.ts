import type {Enkat, Enkattext} from './enkat.js';

/** A text of a questionnaire and where it stands. */
export interface Placerad {
  /** JSON Pointer. */
  readonly path: string;
  readonly text: Enkattext;
}

/** Every text that a child can see, in the order in which they come. */
export function barntexterIn(enkat: Enkat): readonly Placerad[] {
  return [
    {path: '/titel', text: enkat.titel},
    {path: '/inledning', text: enkat.inledning},
    ...enkat.dimensioner.map(({namn}, i) => ({path: `/dimensioner/${i}/namn`, text: namn})),
    ...enkat.skalor.flatMap(({steg, vetEj}, i) => [
      ...steg.map(({text}, j) => ({path: `/skalor/${i}/steg/${j}/text`, text})),
      ...(vetEj === undefined ? [] : [{path: `/skalor/${i}/vetEj`, text: vetEj}]),
    ]),
    ...enkat.fragor.map(({text}, i) => ({path: `/fragor/${i}/text`, text})),
    {path: '/tack/rubrik', text: enkat.tack.rubrik},
    {path: '/tack/text', text: enkat.tack.text},
    ...enkat.tack.vart.map(({text}, i) => ({path: `/tack/vart/${i}/text`, text})),
  ];
}

/** Every text that only the adult sees. */
export function vuxentexterIn({instruktion}: Enkat): readonly Placerad[] {
  return (['fore', 'under', 'efter'] as const).flatMap((skede) =>
    instruktion[skede].map((text, i) => ({path: `/instruktion/${skede}/${i}`, text})),
  );
}
