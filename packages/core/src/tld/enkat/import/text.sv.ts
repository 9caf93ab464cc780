import type {EnkatimportAvvikelse} from './avvikelse.js';

type Egen = Exclude<EnkatimportAvvikelse, {readonly kod: 'import/enkat'}>;

/** The sentences about a table of questions, and how a place in it is told. */
export interface EnkatimportText {
  readonly meningar: {readonly [A in Egen as A['kod']]: (params: A['params']) => string};
  readonly plats: (rad: number, kolumn: string) => string;
}

/** The findings about a table of questions in Swedish, the source language. */
export const sv: EnkatimportText = {
  plats: (rad, kolumn) => `Rad ${rad}, ${kolumn}`,
  meningar: {
    'import/tom': () => 'Tabellen är tom. Börja från mallen.',
    'import/for-manga-rader': ({hogst}) => `Tabellen har för många rader. Den får ha högst ${hogst}.`,
    'import/okand-kolumn': ({tillatna}) =>
      `Kolumnen är okänd, så det som står i den går förlorat. Kolumner: ${tillatna}.`,
    'import/kolumn-dubbel': () => 'Kolumnen finns redan. Ta bort den ena.',
    'import/kolumn-saknas': ({saknad}) => `Kolumnen ${saknad} saknas i första raden. Börja från mallen.`,
    'import/cell-utan-kolumn': () => 'Cellen har ingen rubrik över sig. Flytta texten eller ge kolumnen en rubrik.',
    'import/okant-slag': ({slag, tillatna}) => `"${slag}" är inget slag av rad. Skriv något av: ${tillatna}.`,
    'import/oanvand-cell': ({slag}) =>
      `En rad av slaget ${slag} har ingen användning för cellen. Töm den eller flytta texten.`,
    'import/tom-cell': () => 'Cellen är tom. Fyll i den.',
    'import/fel-varde': ({varde, tillatna}) => `"${varde}" går inte att använda. Skriv något av: ${tillatna}.`,
    'import/rad-saknas': ({slag}) => `Det finns ingen rad av slaget ${slag}. Lägg till en.`,
    'import/rad-dubbel': ({slag, forst}) => `Slaget ${slag} står redan på rad ${forst}. Ta bort den ena raden.`,
    'import/oversattning-utan-rad': ({slag}) =>
      `Översättningen har ingen svensk rad av slaget ${slag} över sig. Flytta den till raden under den svenska.`,
    'import/oversattning-dubbel': ({sprak, forst}) =>
      `Den svenska raden ovanför är redan översatt till ${sprak} på rad ${forst}. Ta bort den ena raden.`,
    'import/bara-svenska': ({forst}) =>
      `Cellen säger något annat än den svenska raden ${forst}. Töm den: det gäller på alla språk.`,
    'import/skala-saknas': () => 'Frågan har inga svar att välja bland, och ingen fråga ovanför har det. Skriv stegen.',
    'import/skala-okand': ({skala}) => `Skalan "${skala}" finns inte längre upp. Skriv stegen, eller rätta namnet.`,
    'import/skala-olika': ({skala}) =>
      `Skalan ${skala} står längre upp på ett annat sätt. Skriv likadant, eller ge den här skalan ett eget namn i kolumnen Skala.`,
  },
};
