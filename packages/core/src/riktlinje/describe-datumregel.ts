import {manadsnamn} from '../kalender/index.js';
import type {Sprak} from '../sprak.js';
import type {Datumregel} from './schema/datumregel.js';

/** Language, and the title of an activity by its id. */
export interface Regelval {
  readonly sprak?: Sprak;
  readonly titelOf: (mall: string) => string;
}

const VECKODAGAR: Readonly<Record<Sprak, readonly string[]>> = {
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const ORDNING: Readonly<Record<Sprak, Readonly<Record<number, string>>>> = {
  sv: {1: 'första', 2: 'andra', 3: 'tredje', 4: 'fjärde', 5: 'femte', [-1]: 'sista'},
  en: {1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', [-1]: 'last'},
};

const TERMINER: Readonly<Record<Sprak, Readonly<Record<string, string>>>> = {
  sv: {ht: 'höstterminens', vt: 'vårterminens'},
  en: {ht: 'the autumn term', vt: 'the spring term'},
};

/** A date rule in words: `november–februari`, `andra onsdagen i mars`, `10 skoldagar före Resultatdialog`. */
export function describeDatumregel(regel: Datumregel, {sprak = 'sv', titelOf}: Regelval): string {
  const sv = sprak === 'sv';
  const month = (manad: number): string => manadsnamn(manad, {sprak, style: 'lang'});
  switch (regel.typ) {
    case 'datum':
      return `${regel.dag} ${month(regel.manad)}${regel.ar === 'fore' ? (sv ? ' före årets början' : ' before the year begins') : ''}`;
    case 'manader':
      return regel.fran === regel.till ? month(regel.fran) : `${month(regel.fran)}–${month(regel.till)}`;
    case 'iso-vecka':
      return `${weekday(regel.veckodag, sprak)} ${sv ? 'vecka' : 'of week'} ${regel.vecka}`;
    case 'veckodag-i-manad':
      return `${nthWeekday(regel, sprak)} ${sv ? 'i' : 'of'} ${month(regel.manad)}`;
    case 'manadsvis':
      return describeMonths(regel.manader, month, sprak);
    case 'manadsvis-veckodag':
      return `${nthWeekday(regel, sprak)} ${describeMonths(regel.manader, month, sprak)}`;
    case 'termin':
      return describeTermin(regel, sprak);
    case 'relativ':
      return describeRelativ(regel, sprak, titelOf);
    case 'mellan': {
      const from = describeDatumregel(regel.fran, {sprak, titelOf});
      const to = describeDatumregel(regel.till, {sprak, titelOf});
      return sv ? `från ${from} till ${to}` : `from ${from} to ${to}`;
    }
  }
}

function weekday(veckodag: number, sprak: Sprak): string {
  return VECKODAGAR[sprak][veckodag - 1] ?? String(veckodag);
}

function nthWeekday({nummer, veckodag}: {readonly nummer: number; readonly veckodag: number}, sprak: Sprak): string {
  const nth = ORDNING[sprak][nummer] ?? String(nummer);
  return sprak === 'sv' ? `${nth} ${weekday(veckodag, sprak)}en` : `${nth} ${weekday(veckodag, sprak)}`;
}

/** Months that follow each other as a span (`varje månad mars–september`), others one by one (`i mars och maj`). */
function describeMonths(manader: readonly number[], month: (manad: number) => string, sprak: Sprak): string {
  const sv = sprak === 'sv';
  const [first, last] = [manader[0], manader.at(-1)];
  if (first === undefined || last === undefined) return '';
  const inARow = manader.every((manad, i) => (first + i - 1) % 12 === (manad - 1) % 12);
  if (inARow && manader.length > 2) return `${sv ? 'varje månad' : 'every month'} ${month(first)}–${month(last)}`;
  const names = manader.map(month);
  const list = names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} ${sv ? 'och' : 'and'} ${names.at(-1)}`;
  return `${sv ? 'i' : 'in'} ${list}`;
}

function describeTermin(
  {termin, dag}: {readonly termin: string; readonly dag: 'forsta' | 'sista'},
  sprak: Sprak,
): string {
  const known = Object.hasOwn(TERMINER[sprak], termin) ? TERMINER[sprak][termin] : undefined;
  if (sprak === 'sv')
    return `${known ?? `terminen ${termin}:s`} ${dag === 'forsta' ? 'första skoldag' : 'sista skoldag'}`;
  return `${dag === 'forsta' ? 'first' : 'last'} school day of ${known ?? `term ${termin}`}`;
}

function describeRelativ(
  regel: Extract<Datumregel, {typ: 'relativ'}>,
  sprak: Sprak,
  titelOf: (mall: string) => string,
): string {
  const {antal, enhet, riktning} = regel;
  const one = antal === 1;
  const unit =
    sprak === 'sv'
      ? {skoldagar: one ? 'skoldag' : 'skoldagar', veckor: one ? 'vecka' : 'veckor'}[enhet]
      : {skoldagar: one ? 'school day' : 'school days', veckor: one ? 'week' : 'weeks'}[enhet];
  const way = sprak === 'sv' ? {fore: 'före', efter: 'efter'}[riktning] : {fore: 'before', efter: 'after'}[riktning];
  const edge =
    sprak === 'sv'
      ? {start: riktning === 'fore' ? '' : 'början av ', slut: riktning === 'efter' ? '' : 'slutet av '}[regel.kant]
      : {start: riktning === 'fore' ? '' : 'the start of ', slut: riktning === 'efter' ? '' : 'the end of '}[
          regel.kant
        ];
  return `${antal} ${unit} ${way} ${edge}${titelOf(regel.mall)}`;
}
