import {createAnpassning} from '@vetlanda/ska-core/arshjul';
import {createLasar, type Datum, datum, exempelKalenderdata} from '@vetlanda/ska-core/kalender';
import {createExempelutgavor, exempelenkatGrundskola, FORVALDA_TROSKLAR, serializeUtgava} from '@vetlanda/ska-core/tld';
import {createTomPlan} from '@vetlanda/ska-core/utvecklingsplan';
import fc from 'fast-check';
import {hashOfUtgava} from '../kommunfil/hash-of-utgava.js';
import type {
  Kommunfil,
  Kommunfildialogtid,
  Kommunfildokument,
  Kommunfilenhet,
  Kommunfilomgang,
} from '../kommunfil/schema.js';
import {isRadtext} from '../organisation/radtext.js';
import {ROLLER} from '../ratt/roll.js';

const DAGAR = ['2020-08-01', '2021-01-31', '2023-07-01', '2024-02-29', '2026-06-30', '2027-01-01'];

function dagAt(i: number): Datum {
  return datum(DAGAR[i] ?? '2030-01-01');
}

const rad = fc.string({unit: 'binary', minLength: 1, maxLength: 30}).filter(isRadtext);
const instant = fc
  .date({min: new Date('1000-01-01'), max: new Date('2299-12-31'), noInvalidDate: true})
  .map((date) => date.toISOString());
const sparat = {roll: fc.constantFrom(...ROLLER), nar: instant};

/** Periods that come after each other, each below one of what is given. */
function perioder(overordnade: readonly string[]): fc.Arbitrary<Kommunfilenhet['perioder']> {
  return fc
    .tuple(
      fc.uniqueArray(fc.nat(DAGAR.length - 1), {minLength: 2, maxLength: 6}),
      fc.boolean(),
      fc.array(fc.tuple(fc.nat(), fc.option(fc.constantFrom('forskola', 'grundskola'))), {minLength: 3, maxLength: 3}),
    )
    .map(([cuts, open, val]) => {
      const days = cuts.sort((a, b) => a - b).map(dagAt);
      const antal = Math.floor(days.length / 2);
      return val.slice(0, antal).map(([nr, skolform], i): Kommunfilenhet['perioder'][number] => {
        const overordnad = overordnade[nr % overordnade.length];
        return {
          fran: days[2 * i] ?? dagAt(0),
          ...(open && i === antal - 1 ? {} : {till: days[2 * i + 1] ?? dagAt(0)}),
          ...(overordnad === undefined ? {} : {overordnad}),
          ...(skolform === null ? {} : {skolform}),
        };
      });
    });
}

function enheter(): fc.Arbitrary<readonly Kommunfilenhet[]> {
  return fc
    .uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/), {minLength: 2, maxLength: 8})
    .chain(([kommun = '', ...ids]) => {
      const omraden = ids.slice(0, Math.floor(ids.length / 2));
      const en = (id: string, slag: Kommunfilenhet['slag'], over: readonly string[]) =>
        fc.record({id: fc.constant(id), namn: rad, slag: fc.constant(slag), perioder: perioder(over)});
      return fc.tuple(
        en(kommun, 'kommun', []),
        ...ids.map((id, i) =>
          i < omraden.length
            ? en(id, 'omrade', [kommun, ...omraden.slice(0, i)])
            : en(id, 'enhet', [kommun, ...omraden]),
        ),
      );
    })
    .map((all) => all.sort((a, b) => (a.id < b.id ? -1 : 1)));
}

function dokumentOf(enhet: string): fc.Arbitrary<readonly Kommunfildokument[]> {
  const historik = (innehall: fc.Arbitrary<string>) => ({
    versioner: fc.array(fc.record({...sparat, innehall}), {minLength: 1, maxLength: 4}),
    frysta: fc
      .uniqueArray(fc.record({id: rad, ...sparat, innehall: fc.json()}), {maxLength: 2, selector: ({id}) => id})
      .map((all) => all.sort((a, b) => (a.id < b.id ? -1 : 1))),
  });
  const plan = fc.tuple(fc.string({unit: 'binary', maxLength: 40}), fc.boolean()).map(([orsaksanalys, indented]) =>
    JSON.stringify(
      {
        ...createTomPlan({
          id: 'plan',
          enhet: {id: enhet, namn: 'Exempelskolan'},
          skolform: 'grundskola',
          lasar: '2026/2027',
          riktlinje: {id: 'vetlanda', version: datum('2026-06-09')},
        }),
        orsaksanalys,
      },
      null,
      indented ? 2 : 0,
    ),
  );
  const kalender = fc.integer({min: 2020, max: 2030}).map((ar) => JSON.stringify(exempelKalenderdata(createLasar(ar))));
  return fc.tuple(
    fc.record({
      enhet: fc.constant(enhet),
      slag: fc.constant('arshjul'),
      ...historik(fc.constant(JSON.stringify(createAnpassning('enhet')))),
    }),
    fc.record({enhet: fc.constant(enhet), slag: fc.constant('kalender'), ...historik(kalender)}),
    fc.record({
      enhet: fc.constant(enhet),
      slag: fc.constant('utvecklingsplan'),
      lasar: fc.constant('2026/2027'),
      ...historik(plan),
    }),
  ) as unknown as fc.Arbitrary<readonly Kommunfildokument[]>;
}

function dialogtider(ids: readonly string[]): fc.Arbitrary<readonly Kommunfildialogtid[]> {
  return fc.array(fc.tuple(rad, fc.option(rad), fc.subarray([...ids])), {maxLength: 3}).map((all) =>
    all.map(([aktivitet, lokal, bokningar], i) => ({
      id: `tid-${i}`,
      aktivitet: `${i}${aktivitet}`.slice(0, 200),
      dag: dagAt(i),
      fran: '09:00',
      till: '10:30',
      lokal: lokal ?? '',
      platser: bokningar.length + 1,
      bokningar: bokningar.sort(),
    })),
  );
}

const publiker = ['huvudman', 'namnd', 'rektor'] as const;

/** Made once: it takes longer than all the rest. */
const utgavor = publiker.flatMap((publik) => createExempelutgavor(publik));

function omgangar(): fc.Arbitrary<readonly Kommunfilomgang[]> {
  return fc.array(fc.tuple(rad, fc.subarray([...publiker])), {maxLength: 4}).map((all) =>
    all.map(([namn, med], i) => ({
      id: `exempelomgang${i}`,
      namn,
      lasar: '2026/2027',
      oppnar: datum('2026-10-01'),
      stanger: datum('2026-10-31'),
      lage: med.length === 0 ? 'planerad' : 'stangd',
      enkat: JSON.stringify(exempelenkatGrundskola),
      trosklar: JSON.stringify(FORVALDA_TROSKLAR),
      utgavor: utgavor
        .filter(({publik, nummer}) => nummer === i + 1 && med.includes(publik))
        .map((utgava) => {
          const innehall = serializeUtgava(utgava);
          const {publik, nummer, datum: dag} = utgava;
          return {publik, nummer, datum: dag, innehall, hash: hashOfUtgava(innehall)};
        }),
    })),
  );
}

/** Any municipality, as an export would write it. */
export function arbitraryKommunfil(): fc.Arbitrary<Kommunfil> {
  return enheter().chain((all) => {
    const ids = all.map(({id}) => id);
    return fc
      .tuple(fc.tuple(...ids.slice(0, 3).map(dokumentOf)), dialogtider(ids), omgangar(), rad, fc.boolean())
      .map(([dokument, tider, rundor, namn, exempel]) => ({
        format: 'ska-kommun',
        schemaVersion: 1,
        huvudman: {namn, exempel},
        enheter: all,
        dokument: dokument.flat(),
        dialogtider: tider,
        omgangar: rundor.map((omgang) => (exempel ? omgang : {...omgang, lage: 'stangd'})),
      }));
  });
}

/** Keys that open nothing. */
export const UTAN_NYCKLAR = {nycklar: () => Promise.resolve({publik: '{}', privat: '{}'})};

/** The same municipality with rounds of its own: no two huvudmän of a server have the same. */
export function renameOmgangar(fil: Kommunfil, prefix: string): Kommunfil {
  return {...fil, omgangar: fil.omgangar.map((omgang) => ({...omgang, id: `${prefix}${omgang.id}`}))};
}
