import type {Enkat, Enkattext, Fraga} from '../enkat/enkat.js';

const ord = (text: string): Enkattext => ({sv: {text, granskning: 'granskad'}});

const FRAGOR: Readonly<Record<string, readonly string[]>> = {
  trygghet: [
    'Jag känner mig trygg i klassrummet.',
    'Jag känner mig trygg på rasterna.',
    'Det finns någon vuxen som jag kan prata med.',
  ],
  larande: [
    'Jag vet vad jag ska göra på lektionerna.',
    'Jag får hjälp när jag behöver.',
    'Jag lär mig nya saker i skolan.',
  ],
  delaktighet: [
    'Jag får vara med och bestämma hur vi arbetar.',
    'De vuxna lyssnar på vad jag tycker.',
    'Jag får vara med i leken och gemenskapen.',
  ],
};

/** The one question that was put in other words in the second version, which is why the two are not compared. */
const ANDRAD = 'Jag är med och bestämmer hur vi arbetar.';

/** The questions of the example's rounds: made up, and marked so. They are not those of any municipality. */
export function createExempelfragor(version: 1 | 2): Enkat {
  return {
    format: 'ska-enkat',
    schemaVersion: 1,
    id: 'exempel-tld-4-6',
    version,
    exempel: true,
    skolformer: ['grundskola'],
    profil: '4-9',
    svarssatt: 'sjalv',
    titel: ord('TLD årskurs 4–6 (exempel)'),
    inledning: ord('Det här är ett exempel.'),
    dimensioner: [
      {id: 'trygghet', namn: ord('Trygghet')},
      {id: 'larande', namn: ord('Lärande')},
      {id: 'delaktighet', namn: ord('Delaktighet')},
    ],
    skalor: [
      {
        id: 'stammer',
        steg: ['Stämmer inte', 'Stämmer lite', 'Stämmer ganska bra', 'Stämmer helt'].map((text) => ({text: ord(text)})),
        positivFran: 3,
        vetEj: ord('Vet inte'),
      },
    ],
    fragor: Object.entries(FRAGOR).flatMap(([dimension, texts]) =>
      texts.map((text, i): Fraga => {
        const id = `${dimension}-${i + 1}`;
        const words = version === 2 && id === 'delaktighet-1' ? ANDRAD : text;
        return {id, dimension, skala: 'stammer', text: ord(words)};
      }),
    ),
    tack: {rubrik: ord('Tack'), text: ord('Du är klar.'), vart: []},
    instruktion: {fore: [], under: [], efter: []},
  };
}
