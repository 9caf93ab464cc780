import {type Datum, daysBetween, isInPeriod} from '../../kalender/index.js';
import type {Planaktivitet} from '../schema.js';
import {INGET, type Omgivning, planregel, type Regel, regel, type Sammanhang} from './regel.js';

/** So many days before a dialogue somebody is reminded, unless the caller says otherwise. */
const DAGAR_FORE = 14;

/** A follow-up is about nodes that are in the plan, and corrects one that is in its log. */
const mal = planregel({
  kod: 'uppfoljning/mal-saknas',
  niva: 'varning',
  galler: ['uppfoljning'],
  find({avser, datum, ersatter}, {platser, logg}) {
    const isWhole = (ersatter === undefined || logg.has(ersatter)) && avser.every((nod) => platser.has(nod));
    if (isWhole) return INGET;
    return [
      ...avser.flatMap((nod, i) => (platser.has(nod) ? [] : [{params: {datum}, falt: 'avser', rest: `/${i}`}])),
      ...(ersatter === undefined || logg.has(ersatter) ? [] : [{params: {datum}, falt: 'ersatter'}]),
    ];
  },
});

/** An activity that goes on is followed up now and then (the guideline's section 5: "kontinuerligt under läsåret"). */
const ejUppfoljd = regel({
  kod: 'aktivitet/ej-uppfoljd',
  niva: 'tips',
  galler: ['aktivitet'],
  kalla: 'riktlinjen',
  find(aktivitet, sammanhang, omgivning) {
    const sedan = waitsSince(aktivitet, sammanhang, omgivning);
    if (sedan === undefined || sedan > sammanhang.langeSedan) return INGET;
    const veckor = Math.floor(daysBetween(sedan, sammanhang.idag) / 7);
    return [{params: {rubrik: aktivitet.rubrik, veckor, sedan}}];
  },
});

/** The plan is ready for the dialogue that it is brought to (section 5: to Förutsättningsdialogen in September). */
const dialog = planregel({
  kod: 'plan/snart-dialog',
  niva: 'tips',
  galler: ['plan'],
  kalla: 'riktlinjen',
  find({lage}, {miljo: {idag, tidpunkter, dagarFore = DAGAR_FORE}}) {
    if (lage !== 'utkast') return INGET;
    const [next] = tidpunkter
      .filter(({kraverPlan, slut}) => kraverPlan && slut >= idag)
      .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
    if (next === undefined) return INGET;
    // A dialogue that has begun is due now.
    const dagar = Math.max(0, daysBetween(idag, next.start));
    return dagar > dagarFore ? INGET : [{params: {titel: next.titel, datum: next.start, dagar}, falt: 'lage'}];
  },
});

/** Rules about follow-ups, and about being ready in time. */
export const uppfoljningsregler: readonly Regel[] = [mal, ejUppfoljd, dialog];

/** The day since which an activity that goes on waits for a follow-up; undefined when it does not go on. */
function waitsSince(
  {id, start, slut, resultat}: Planaktivitet,
  {lage, idag, lasar, status}: Sammanhang,
  {malomrade, atagande}: Omgivning,
): Datum | undefined {
  if (lage === 'arkiverad' || !isInPeriod(idag, lasar)) return undefined;
  if ((start !== undefined && start > idag) || (slut !== undefined && slut < idag)) return undefined;
  const done = status.get(id)?.genomforande?.varde;
  if (done === 'genomford' || done === 'avbruten') return undefined;
  // What is said of its results, of its åtagande or of its area is said of it; a word about the whole plan is not.
  let last = later(start, status.get(id)?.uppfoljd);
  if (malomrade !== undefined) last = later(last, status.get(malomrade)?.uppfoljd);
  if (atagande !== undefined) last = later(last, status.get(atagande.id)?.uppfoljd);
  for (const one of resultat) last = later(last, status.get(one.id)?.uppfoljd);
  return last;
}

function later(a: Datum | undefined, b: Datum | undefined): Datum | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}
