/** The value of a token in the light and in the dark theme, or one value for both. */
type Tokenvarde = string | readonly [light: string, dark: string];

/** A theme: values for `--ska-*` tokens. What it does not name keeps the element's own value. */
export type Tema = Readonly<Record<`--ska-${string}`, Tokenvarde>>;

/** The theme of a municipality that does not exist: warm ground, square corners, and a tone of its own for dialogues. */
export const exempeltema: Tema = {
  '--ska-typsnitt': "Georgia, 'Times New Roman', serif",
  '--ska-radie': '0',
  '--ska-papper': ['#fffdf5', '#1a1714'],
  '--ska-black': ['#2b1d0e', '#f6efe4'],
  '--ska-dampad': ['#6b5a45', '#c2b29c'],
  '--ska-linje': ['#e4d9c4', '#453b2f'],
  '--ska-lov': ['#f5eede', '#28221c'],
  '--ska-dialog-kant': ['#0b5d4e', '#7fd6c2'],
  '--ska-dialog-ton': ['#d5efe8', '#123d34'],
};

/** The whole of what the page's style sheet needs: the tokens, the same ground behind, and one part with a line. */
export const exempelstil = `.exempelkoping {
${Object.entries(exempeltema)
  .map(([token, varde]) => `  ${token}: ${createVarde(varde)};`)
  .join('\n')}
  background: var(--ska-papper);
}

.exempelkoping ska-arshjul::part(rubrik) {
  border-block-end: 3px solid var(--ska-dialog-kant);
}`;

function createVarde(varde: Tokenvarde): string {
  return typeof varde === 'string' ? varde : `light-dark(${varde.join(', ')})`;
}
