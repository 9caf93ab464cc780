import {formatDatum, formatPeriod} from '../kalender/index.js';
import {describeDatumregel} from '../riktlinje/index.js';
import type {Sprak} from '../sprak.js';
import type {Infor, Varfor} from './aktivitet.js';
import * as en from './text.en.js';
import * as sv from './text.sv.js';

interface Val {
  readonly sprak?: Sprak;
}

/** Why an activity has its dates: `oktober enligt riktlinjen avsnitt 5`, `10 skoldagar före Resultatdialog (lör 1 maj), dagen är ett råd`. */
export function describeVarfor(varfor: Varfor, {sprak = 'sv'}: Val = {}): string {
  const text = sprak === 'sv' ? sv.varfor : en.varfor;
  const kort = {sprak, style: 'kort'} as const;
  switch (varfor.typ) {
    case 'regel': {
      const titles = new Map(varfor.ankare.map((a) => [a.mall, `${a.titel} (${formatDatum(a.datum, kort)})`]));
      const rule = describeDatumregel(varfor.regel, {sprak, titelOf: (mall) => titles.get(mall) ?? mall});
      if (varfor.rad === 'dag') return text.dagRad(rule);
      return varfor.rad === 'aktivitet' ? text.rad(rule) : text.regel(rule, varfor.avsnitt);
    }
    case 'dagpolicy': {
      const orsak = (sprak === 'sv' ? sv.dagslag : en.dagslag)[varfor.orsak];
      return text.dagpolicy(formatDatum(varfor.fran, kort), orsak, varfor.omvand);
    }
    case 'fore-aret':
      return text.foreAret(formatDatum(varfor.fran, kort), varfor.ar);
    case 'flyttad':
      return text.flyttad(formatPeriod(varfor.fran, kort));
    case 'egen':
      return text.egen;
  }
}

/** What to have ready: `Läsårsrapport, påbörjad`. */
export function describeInfor({titel, tillstand}: Infor, {sprak = 'sv'}: Val = {}): string {
  return `${titel}, ${(sprak === 'sv' ? sv.tillstand : en.tillstand)[tillstand]}`;
}
