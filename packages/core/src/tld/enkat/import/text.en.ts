import type {EnkatimportText} from './text.sv.js';

/** The findings about a table of questions in English. */
export const en: EnkatimportText = {
  plats: (rad, kolumn) => `Row ${rad}, ${kolumn}`,
  meningar: {
    'import/tom': () => 'The table is empty. Start from the template.',
    'import/for-manga-rader': ({hogst}) => `The table has too many rows. It may have ${hogst} at most.`,
    'import/okand-kolumn': ({tillatna}) =>
      `The column is unknown, so what stands in it would be lost. Columns: ${tillatna}.`,
    'import/kolumn-dubbel': () => 'The column is there already. Remove one of them.',
    'import/kolumn-saknas': ({saknad}) => `The column ${saknad} is missing in the first row. Start from the template.`,
    'import/cell-utan-kolumn': () => 'The cell has no heading above it. Move the text or give the column a heading.',
    'import/okant-slag': ({slag, tillatna}) => `"${slag}" is no kind of row (Slag). Write one of: ${tillatna}.`,
    'import/oanvand-cell': ({slag}) => `A row of the kind ${slag} has no use for the cell. Empty it or move the text.`,
    'import/tom-cell': () => 'The cell is empty. Fill it in.',
    'import/fel-varde': ({varde, tillatna}) => `"${varde}" cannot be used. Write one of: ${tillatna}.`,
    'import/rad-saknas': ({slag}) => `There is no row of the kind ${slag}. Add one.`,
    'import/rad-dubbel': ({slag, forst}) => `The kind ${slag} already stands in row ${forst}. Remove one of the rows.`,
    'import/oversattning-utan-rad': ({slag}) =>
      `The translation has no Swedish row of the kind ${slag} above it. Move it to the row below the Swedish one.`,
    'import/oversattning-dubbel': ({sprak, forst}) =>
      `The Swedish row above is already translated into ${sprak} in row ${forst}. Remove one of the rows.`,
    'import/bara-svenska': ({forst}) =>
      `The cell says something else than the Swedish row ${forst}. Empty it: it holds in every language.`,
    'import/skala-saknas': () =>
      'The question has no answers to choose among, nor has any question above. Write the steps.',
    'import/skala-okand': ({skala}) => `There is no scale "${skala}" further up. Write the steps, or correct the name.`,
    'import/skala-olika': ({skala}) =>
      `The scale ${skala} stands otherwise further up. Write it the same, or give this scale a name of its own in the column Skala.`,
  },
};
