import {type Riktning, riktningOf} from '../enkat/riktning.js';
import type {Synligtext, Textval} from '../enkat/text-in.js';
import {formularordSv} from './sv.js';

type Kalla = typeof formularordSv.granskade;

/** What the form can say. */
export type Formularnyckel = keyof Kalla;

/** What stands in braces in a text. */
type Plats<Text extends string> = Text extends `${string}{${infer Namn}}${infer Rest}` ? Namn | Plats<Rest> : never;

/** What is put into a text: nothing at all where nothing stands in braces. */
type Insatt<Nyckel extends Formularnyckel> = [Plats<Kalla[Nyckel]>] extends [never]
  ? readonly []
  : readonly [{readonly [Namn in Plats<Kalla[Nyckel]>]: string | number}];

/**
 * What the form says in one language. What nobody who knows the language has reviewed lies apart and is only shown in a
 * trial. It need not be complete, nor hold anything: what is not there is said in Swedish.
 */
export interface Formularkatalog {
  /** BCP 47. */
  readonly sprak: string;
  readonly granskade: Readonly<Partial<Record<Formularnyckel, string>>>;
  readonly ogranskade: Readonly<Partial<Record<Formularnyckel, string>>>;
}

/** Says something of the form: `ord('framsteg', {nummer: 2, antal: 12})`. */
export type Formularord = <Nyckel extends Formularnyckel>(nyckel: Nyckel, ...insatt: Insatt<Nyckel>) => Synligtext;

/**
 * The words of the form in the language of a catalogue, each in Swedish where the catalogue lacks it. A text whose places
 * to fill are not those of the Swedish one counts as lacking: it would show a brace, or leave out a number.
 */
export function createFormularord(katalog: Formularkatalog = formularordSv, {prov = false}: Textval = {}): Formularord {
  const riktning = riktningOf(katalog.sprak);
  return (nyckel, ...[insatt]) => {
    const swedish = formularordSv.granskade[nyckel];
    const chosen =
      wordsIn(katalog.granskade, nyckel, swedish) ?? (prov ? wordsIn(katalog.ogranskade, nyckel, swedish) : undefined);
    if (chosen === undefined) return {text: fill(swedish, insatt, 'ltr'), sprak: 'sv', riktning: 'ltr'};
    return {text: fill(chosen, insatt, riktning), sprak: katalog.sprak, riktning};
  };
}

const PLATS = /\{(\w+)\}/g;

function wordsIn(ord: Formularkatalog['granskade'], nyckel: Formularnyckel, swedish: string): string | undefined {
  const text = Object.hasOwn(ord, nyckel) ? ord[nyckel] : undefined;
  return text === undefined || text.trim() === '' || platserIn(text) !== platserIn(swedish) ? undefined : text;
}

function platserIn(text: string): string {
  return (text.match(PLATS) ?? []).sort().join();
}

/** In a text from right to left, what is put in is set apart: `116 111` would otherwise be read `111 116`. */
function fill(text: string, insatt: Readonly<Record<string, string | number>> = {}, riktning: Riktning): string {
  const [before, after] = riktning === 'rtl' ? ['\u2068', '\u2069'] : ['', ''];
  return text.replace(PLATS, (_, namn: string) => `${before}${insatt[namn] ?? ''}${after}`);
}
