import {datumOf} from '../../kalender/index.js';

/** What a text may hold that should not be in a plan. */
export type Personuppgift = 'personnummer' | 'telefon' | 'e-post' | 'namngiven-elev';

// Every pattern is bounded in length and looks at each place of a text once: a long text takes time in proportion.
/**
 * What every match of the patterns below holds some of: an address, digits as many together or as grouped as in a number,
 * the end of a word before a name (`eleven A`) or before a class (`åk 4`), or a class (`i 3B`). Most texts have none of
 * it, and are read only once. Nothing in it is a single character: that would take three times as long.
 */
const TECKEN = /\S@\S|\d\d[\d ]\d\d|[ntv] [A-ZÀ-ÞĀ-\uFFFF]|[ks] \d| [1-9][A-Fa-f]/;
const PERSONNUMMER = /(?<!\d)(\d{2})?(\d{2})(\d{2})(\d{2}) ?[-+–−]? ?(\d{4})(?!\d)/g;
/** Area code and subscriber as they are grouped: 0383-971 00, 08-123 45 67, 070-123 45 67, 0701234567, +46 70 123 45 67. */
const TELEFON =
  /(?<![\d\p{L}/:.,_-])(?:(?:\+|00)46[ -]?(?:\(0\))?[ -]?[1-9]\d{0,2}|0(?:8|[1-9]\d{1,2}))(?:[-/ ]{0,3}\d{5,8}|[-/ ]{1,3}\d{3}(?: \d{2,3}){1,2}|(?:-| - |\/)\d{2}(?: \d{2}){2,3})(?!\d|[-/]\d)/gu;
/** The letter before the sign is enough; all of the name before it would be read again from each of its letters. */
const E_POST = /[\p{L}\d_]@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.\p{L}{2,24}(?![\p{L}\d])/u;
const ELEV = /(?<!\p{L})(?:[Ee]leven|[Bb]arnet|[Ff]lickan|[Pp]ojken|[Ee]lev) (\p{Lu}\p{Ll}{1,30})(?!\p{L})/gu;
/** "i 3B", "från åk 4": what is before it may be a name. */
const KLASS = / (?:i|ur|från|på) (?:(?:åk|årskurs|klass) \d|[1-9][A-Fa-f](?![\p{L}\d]))/gu;
const NAMN_FORE = /(?<!\p{L})(\p{Lu}\p{Ll}{1,30})(?: \p{Lu}\p{Ll}{0,30}\.?)?$/u;

/** What follows "eleven" with a capital and is no name. */
const INTE_NAMN = new Set(['Som', 'Har', 'Är', 'Får', 'Ska', 'Kan', 'Vet', 'Gud', 'Och', 'Eller', 'Med', 'I', 'På']);
/** Common first names among children in Sweden: "Läslyft i 4A" begins with a capital too, and is no child. */
const FORNAMN = new Set(
  (
    'Adam Agnes Ahmed Aisha Albin Alexander Alfred Ali Alice Alicia Alma Alva Alvin Amanda Amina Amir Anna Anton Arvid Astrid ' +
    'August Axel Benjamin Bilal Calle Carl Casper Cornelia Daniel David Ebba Edith Edvin Elias Elin Ella Ellen Elliot Elsa ' +
    'Elvira Emil Emilia Emma Erik Ester Fatima Felicia Felix Filip Frans Freja Gabriel Gustav Hampus Hanna Harry Hassan ' +
    'Hedda Henry Hugo Ibrahim Ida Ines Inga Iris Isabella Isak Jack Jakob Jasmine Joel Johan John Jonas Josef Julia Juni ' +
    'Kalle Karin Karl Kevin Klara Lea Leah Lena Leo Leon Lilly Linda Linnea Linus Lisa Liv Loke Love Lova Lovisa Lucas Ludvig ' +
    'Luna Maja Malin Malte Maria Mariam Markus Martin Matilda Max Maximilian Melvin Meja Melker Mila Milo Milton Mira Moa ' +
    'Mohamed Mohammed Molly Muhammad Märta Nadia Nathalie Nellie Nicole Nils Nina Noah Noel Nora Nova Olivia Olle Omar Oliver ' +
    'Oscar Oskar Otto Patrik Pelle Per Petra Rasmus Robin Ronja Rut Saga Sally Sam Samuel Sara Sebastian Selma Sigge Signe ' +
    'Sigrid Simon Sixten Sofia Stella Stina Svea Theo Thea Tilda Tilde Tim Tindra Tove Truls Tuva Tyra Valter Vera Victor ' +
    'Viggo Viktor Vilgot Vilhelm Vilma Vincent Wilhelm William Wilma Yasmin Yusuf Zahra Zoe Åke Åsa Örjan'
  ).split(' '),
);

/** The kinds of personal data that a text may hold; none for most texts. */
export function personuppgifterIn(text: string): readonly Personuppgift[] {
  if (!TECKEN.test(text)) return INGA;
  const found: Personuppgift[] = [];
  if (hasPersonnummer(text)) found.push('personnummer');
  if (hasTelefon(text)) found.push('telefon');
  if (E_POST.test(text)) found.push('e-post');
  if (hasNamngivenElev(text)) found.push('namngiven-elev');
  return found;
}

const INGA: readonly never[] = [];

function hasPersonnummer(text: string): boolean {
  return someMatch(PERSONNUMMER, text, isPersonnummer);
}

/**
 * Is it a personnummer or a samordningsnummer: a day that is, with 60 added to the day of the latter, and a last digit
 * that tallies? So case numbers, phone numbers and organisationsnummer are let be. (Folkbokföringslagen 18 §.)
 */
function isPersonnummer([, sekel, ar = '', manad = '', dag = '', sist = '']: RegExpExecArray): boolean {
  if (sekel !== undefined && sekel !== '19' && sekel !== '20' && sekel !== '18') return false;
  const day = Number(dag) > 60 ? Number(dag) - 60 : Number(dag);
  // Without a century 29 February may be right in some of them.
  const year = Number(`${sekel ?? '20'}${ar}`);
  if (datumOf(sekel === undefined ? 2000 : year, Number(manad), day) === undefined) return false;
  return hasLuhn(`${ar}${manad}${dag}${sist}`);
}

/** Does the last digit tally with the others (Luhn's algorithm)? */
function hasLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const weighed = Number(digits[i]) * (i % 2 === 0 ? 2 : 1);
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

/** A number with ten digits that is a personnummer is told as that. */
function hasTelefon(text: string): boolean {
  return someMatch(TELEFON, text, ([number]) => !hasPersonnummer(number));
}

function hasNamngivenElev(text: string): boolean {
  return (
    someMatch(ELEV, text, ([, name = '']) => !INTE_NAMN.has(name)) ||
    someMatch(KLASS, text, ({index}) => {
      const name = NAMN_FORE.exec(text.slice(Math.max(0, index - 70), index))?.[1];
      return name !== undefined && FORNAMN.has(name);
    })
  );
}

/** Does some match of a global pattern hold? `matchAll` would make the pattern anew for every text. */
function someMatch(pattern: RegExp, text: string, holds: (match: RegExpExecArray) => boolean): boolean {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const end = pattern.lastIndex;
    if (holds(match)) return true;
    pattern.lastIndex = end;
  }
  return false;
}
