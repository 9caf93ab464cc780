import {type Bild, cirkel, type Form} from './former.js';

/** Room for a figure, pixels. */
const VIDD = 30;
const HOJD = 46;

/** Ten figures, of which some are filled: how many out of ten answered so. */
export function createTiobild(fyllda: number): Bild {
  return {
    bredd: 10 * VIDD,
    hojd: HOJD,
    former: Array.from({length: 10}, (_, i) => drawFigur(i < fyllda, (i + 0.5) * VIDD)).flat(),
  };
}

function drawFigur(fylld: boolean, x: number): readonly Form[] {
  const stil = fylld ? 'figur' : 'figur-tom';
  return [{typ: 'bana', stil, d: `M${x - 11} ${HOJD - 2}v-6a11 13 0 0 1 22 0v6z`}, cirkel(stil, x, 12, 8)];
}

/** A drawing for a dimension; none for one that the project does not know. */
const TECKNINGAR: Readonly<Record<string, readonly Form[]>> = {
  // A house with a heart in it.
  trygghet: [
    {typ: 'bana', stil: 'teckning', d: 'M10 30V58H54V30L32 10z'},
    {typ: 'bana', stil: 'streck', d: 'M4 34L32 8L60 34'},
    {typ: 'bana', stil: 'punkt', d: 'M32 52C20 44 21 33 27 33C30 33 32 36 32 38C32 36 34 33 37 33C43 33 44 44 32 52z'},
  ],
  // An open book.
  larande: [
    {
      typ: 'bana',
      stil: 'teckning',
      d: 'M32 18C25 12 15 11 6 14V50C15 47 25 48 32 54C39 48 49 47 58 50V14C49 11 39 12 32 18z',
    },
    {
      typ: 'bana',
      stil: 'streck',
      d: 'M32 18V54M13 23C18 22 22 23 26 25M13 31C18 30 22 31 26 33M51 23C46 22 42 23 38 25M51 31C46 30 42 31 38 33',
    },
  ],
  // Two who speak.
  delaktighet: [
    {typ: 'bana', stil: 'teckning', d: 'M6 10H40V32H22L14 41V32H6z'},
    {typ: 'bana', stil: 'teckning', d: 'M46 24H58V46H52V55L43 46H26V38'},
    {typ: 'bana', stil: 'streck', d: 'M13 18H33M13 24H27'},
  ],
};

/** The drawing of a dimension. */
export function createTeckning(dimension: string): Bild | undefined {
  const former = TECKNINGAR[dimension];
  return former === undefined ? undefined : {bredd: 64, hojd: 64, former};
}

/** Where an index lies between the least and the most, for who has no use for a number. */
export function createMittbild(index: number): Bild {
  const bredd = 300;
  const x = 14 + (index / 100) * (bredd - 28);
  return {
    bredd,
    hojd: 40,
    former: [
      {typ: 'bana', stil: 'yta', d: `M14 12H${bredd - 14}V28H14z`},
      {typ: 'bana', stil: 'niva', d: `M14 28L${bredd - 14} 28V12z`},
      cirkel('punkt', x, 20, 11),
    ],
  };
}
