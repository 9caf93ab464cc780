import {addDays, createLasar, datum, daysBetween} from '../../kalender/index.js';
import type {Atagande, Malomrade, Planaktivitet, Uppfoljning, Utvecklingsplan} from '../schema.js';

const LASAR = createLasar(2026);
const DAGAR = daysBetween(LASAR.start, LASAR.slut);
const AKTIVITETER_PER_MALOMRADE = 50;
const AKTIVITETER_PER_ATAGANDE = 5;
/** A plan holds at most 5,000 follow-ups: with every tenth activity followed up there is room for 50,000 activities. */
const AKTIVITETER_PER_UPPFOLJNING = 10;

/**
 * A plan with that many activities, the same every time: 5 to an åtagande, which has 2 effects, and 50 to an area. Each
 * has 2 results, of which every other says what it contributes to. For tests and measurements; its words mean nothing.
 */
export function createStorPlan(antalAktiviteter: number): Utvecklingsplan {
  const aktiviteter = createMany(antalAktiviteter, createAktivitet);
  const ataganden = inGroups(aktiviteter, AKTIVITETER_PER_ATAGANDE).map(createAtagande);
  return {
    format: 'ska-utvecklingsplan',
    schemaVersion: 2,
    id: 'exempel-stor-plan',
    enhet: {namn: 'Stora exempelskolan'},
    skolform: 'grundskola',
    lasar: LASAR.label,
    riktlinje: {id: 'vetlanda', version: datum('2026-06-09')},
    lage: 'utkast',
    orsaksanalys: 'Exempel på orsaksanalys.',
    medverkan: 'Exempel på medverkan.',
    inflytande: 'Exempel på inflytande.',
    underlag: [],
    malomraden: inGroups(ataganden, AKTIVITETER_PER_MALOMRADE / AKTIVITETER_PER_ATAGANDE).map(createMalomrade),
    uppfoljningar: createMany(aktiviteter.length / AKTIVITETER_PER_UPPFOLJNING, createUppfoljning),
    doldaTips: [],
  };
}

function createMalomrade(ataganden: readonly Atagande[], i: number): Malomrade {
  return {
    id: `exempel-mo-${i}`,
    namn: i === 0 ? 'Kunskaper' : `Målområde ${i + 1} (exempel)`,
    motivering: 'Exempel på varför målområdet är prioriterat.',
    taggar: [],
    ataganden,
  };
}

function createAtagande(aktiviteter: readonly Planaktivitet[], i: number): Atagande {
  return {
    id: `exempel-at-${i}`,
    rubrik: `Åtagande ${i + 1} (exempel)`,
    beskrivning: 'Exempel på en konkretisering och riktning inom målområdet.',
    taggar: [],
    effekter: [0, 1].map((nr) => ({
      id: effektId(i, nr),
      text: `Eleverna har nått exempel ${nr + 1} i åtagande ${i + 1}.`,
      tecken: 'Exempel på hur det märks.',
    })),
    aktiviteter,
  };
}

function createAktivitet(i: number): Planaktivitet {
  const start = addDays(LASAR.start, (i * 37) % (DAGAR - 60));
  const atagande = Math.floor(i / AKTIVITETER_PER_ATAGANDE);
  return {
    id: `exempel-ak-${i}`,
    rubrik: `Aktivitet ${i + 1} (exempel)`,
    beskrivning: 'Exempel på vad enheten gör.',
    ansvar: 'Arbetslaget',
    start,
    slut: addDays(start, 1 + ((i * 13) % 60)),
    resultat: [
      {
        id: `exempel-re-${i}-0`,
        text: `Exempel på vad aktivitet ${i + 1} har lett till.`,
        bidrarTill: [
          {effekt: effektId(atagande, i % 2), antagande: 'Exempel på vad som måste gälla.', tilltro: 'mellan'},
        ],
      },
      {id: `exempel-re-${i}-1`, text: `Ett annat exempel på vad aktivitet ${i + 1} har lett till.`, bidrarTill: []},
    ],
  };
}

function createUppfoljning(i: number): Uppfoljning {
  return {
    id: `exempel-up-${i}`,
    avser: [`exempel-ak-${i * AKTIVITETER_PER_UPPFOLJNING}`],
    datum: addDays(LASAR.start, (i * 29) % (DAGAR + 1)),
    tillfalle: 'annat',
    text: 'Exempel på vad som syntes.',
    genomforande: 'som-planerat',
    underlag: [],
    roll: 'Arbetslaget',
  };
}

function effektId(atagande: number, nr: number): string {
  return `exempel-ef-${atagande}-${nr}`;
}

function createMany<T>(antal: number, create: (i: number) => T): readonly T[] {
  return Array.from({length: Math.max(0, Math.floor(antal))}, (_, i) => create(i));
}

function inGroups<T>(all: readonly T[], antal: number): readonly (readonly T[])[] {
  return createMany(Math.ceil(all.length / antal), (i) => all.slice(i * antal, (i + 1) * antal));
}
