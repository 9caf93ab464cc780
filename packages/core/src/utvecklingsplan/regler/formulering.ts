/** Verbs that say what is done, not what has become better. An infinitive only: "ökad" and "har ökat" are reached states. */
const VERB = [
  'anordna|använda|arbeta|bedriva|bibehålla|bygga|effektivisera|erbjuda|etablera|fokusera|formulera|fortsätta|främja',
  'fördjupa|förbättra|förebygga|förstärka|följa upp|ge|genomföra|göra|hitta|hålla|höja|identifiera|implementera',
  'inspirera|införa|jobba|kartlägga|minska|motverka|möjliggöra|organisera|planera|prioritera|satsa|se över|skapa|starta',
  'stärka|stödja|synliggöra|säkerställa|säkra|sänka|ta fram|träna|undersöka|uppmuntra|utarbeta|utbilda|utforma',
  'utveckla|utvärdera|utöka|verka|öka|öva',
].join('|');
const LETTER = 'a-zA-ZåäöéüÅÄÖÉÜ';
// Anchored: one look at the beginning, however long the text is.
const PROCESS = new RegExp(
  `^[\\s•*–-]{0,20}(?:(?:att|vi ska|vi vill|vi behöver|ska) )?(?:(?:vidare|fortsatt) )?(${VERB})(?![${LETTER}])`,
  'i',
);
const AKTOR = new RegExp(
  `(?<![${LETTER}])(?:[Mm]an|(?:[Vv]i|[Dd]et|[Nn]ågon) (?:ska|skall|bör|måste|behöver))(?![${LETTER}])`,
);

/** The verb that an effect begins with, when it is written as something to do: `öka`, `arbeta`. */
export function processverbIn(text: string): string | undefined {
  return PROCESS.exec(text)?.[1]?.toLowerCase();
}

/** The words that hide who does it: `man`, `vi ska`. */
export function oklarAktorIn(text: string): string | undefined {
  return AKTOR.exec(text)?.[0].toLowerCase();
}
