import {type Dagslag, formatDatum, formatPeriod} from '../kalender/index.js';
import {describeDatumregel} from '../riktlinje/index.js';
import type {Sprak} from '../sprak.js';
import type {Infor, Varfor} from './aktivitet.js';

interface Val {
  readonly sprak?: Sprak;
}

const DAGSLAG: Readonly<Record<Sprak, Readonly<Record<Dagslag, string>>>> = {
  sv: {
    skoldag: 'skoldag',
    lov: 'lov',
    studiedag: 'studiedag',
    'rod-dag': 'röd dag',
    veckoslut: 'helg',
    okand: 'dag utan läsårstid',
  },
  en: {
    skoldag: 'school day',
    lov: 'school holiday',
    studiedag: 'training day',
    'rod-dag': 'public holiday',
    veckoslut: 'weekend',
    okand: 'day without term dates',
  },
};

/** Why an activity has its dates: `oktober, enligt riktlinjen avsnitt 5`, `10 skoldagar före Resultatdialog (lör 1 maj), dagen är ett råd`. */
export function describeVarfor(varfor: Varfor, {sprak = 'sv'}: Val = {}): string {
  const sv = sprak === 'sv';
  switch (varfor.typ) {
    case 'regel': {
      const titles = new Map(
        varfor.ankare.map((a) => [a.mall, `${a.titel} (${formatDatum(a.datum, {sprak, style: 'kort'})})`]),
      );
      const rule = describeDatumregel(varfor.regel, {sprak, titelOf: (mall) => titles.get(mall) ?? mall});
      if (varfor.rad === 'dag') return sv ? `${rule}, dagen är ett råd` : `${rule}, the day is advice`;
      if (varfor.rad === 'aktivitet') return sv ? `${rule}, ett råd` : `${rule}, as advice`;
      return sv
        ? `${rule} enligt riktlinjen avsnitt ${varfor.avsnitt}`
        : `${rule}, guideline section ${varfor.avsnitt}`;
    }
    case 'dagpolicy': {
      const fran = formatDatum(varfor.fran, {sprak, style: 'kort'});
      const orsak = DAGSLAG[sprak][varfor.orsak];
      return sv ? `flyttad från ${fran}, som är ${orsak}` : `moved from ${fran}, a ${orsak}`;
    }
    case 'fore-aret': {
      const fran = formatDatum(varfor.fran, {sprak, style: 'kort'});
      return sv
        ? `första skoldagen ${varfor.ar}, eftersom regeln ger ${fran} före årets början`
        : `the first school day of ${varfor.ar}, since the rule gives ${fran}, before the year begins`;
    }
    case 'flyttad': {
      const fran = formatPeriod(varfor.fran, {sprak, style: 'kort'});
      return sv ? `enheten har ändrat datum, från ${fran}` : `the unit has set the date, from ${fran}`;
    }
    case 'egen':
      return sv ? 'enhetens eget datum' : "the unit's own date";
  }
}

/** What to have ready: `Läsårsrapport, påbörjad`. */
export function describeInfor({titel, tillstand}: Infor, {sprak = 'sv'}: Val = {}): string {
  const state = {sv: {klar: 'klar', paborjad: 'påbörjad'}, en: {klar: 'finished', paborjad: 'begun'}}[sprak][tillstand];
  return `${titel}, ${state}`;
}
