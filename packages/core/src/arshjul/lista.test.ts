import {describe, expect, test} from 'vitest';
import {createKalender, createLasar, datum, exempelKalenderdata} from '../kalender/index.js';
import {vetlandaArshjulsdel} from '../riktlinje/index.js';
import {
  type Aktivitetsfilter,
  createArshjul,
  describeLage,
  describeVecka,
  describeVeckor,
  filterAktiviteter,
  groupByManadOchVecka,
  lageAt,
} from './index.js';

const ar = createLasar(2026);
const kalender = createKalender(exempelKalenderdata([createLasar(2025), ar, createLasar(2027)]));
const arshjul = createArshjul({riktlinje: vetlandaArshjulsdel, ar, kalender});

describe('a filter', () => {
  const open: Aktivitetsfilter = {slag: new Set(), nivaer: new Set(), status: new Set(), text: ''};
  const idsOf = (filter: Partial<Aktivitetsfilter>): readonly string[] =>
    filterAktiviteter(arshjul, {...open, ...filter}, ({slag}) => (slag === 'mote' ? 'klar' : 'kommande')).map(
      ({id}) => id,
    );

  test('that says nothing lets everything through, in the order of the year', () => {
    expect(idsOf({})).toEqual(arshjul.aktiviteter.map(({id}) => id));
  });

  test('by kind lets through that kind and no other', () => {
    const surveys = arshjul.aktiviteter.filter(({slag}) => slag === 'matning').map(({id}) => id);
    expect(surveys.length).toBeGreaterThan(1);
    expect(idsOf({slag: new Set(['matning'])})).toEqual(surveys);
  });

  test('by level, by state and by words narrows it further', () => {
    const board = arshjul.aktiviteter.filter(({niva}) => niva === 'namnd').map(({id}) => id);
    expect(idsOf({nivaer: new Set(['namnd'])})).toEqual(board);
    expect(idsOf({nivaer: new Set(['namnd']), status: new Set(['kommande'])})).toEqual([]);
    expect(idsOf({text: 'OKTOBERMÖTET'})).toEqual(['oktobermotet@2026']);
    expect(idsOf({text: 'oktobermötet ingenting'})).toEqual([]);
  });
});

describe('a list by month and week', () => {
  const fonster = {start: datum('2026-12-01'), slut: datum('2027-01-31')};
  const rows = groupByManadOchVecka(arshjul.aktiviteter, fonster).flatMap(({veckor}) =>
    veckor.flatMap((vecka) => vecka.aktiviteter),
  );

  test('says what goes on from before its window and past it', () => {
    const flags = (id: string) => rows.find(({aktivitet}) => aktivitet.id === id);
    expect(flags('processdialog@2026/2027')).toMatchObject({fortsatterFran: true, fortsatterTill: true});
    expect(flags('uppfoljning-hosttermin@2026/2027')).toMatchObject({fortsatterFran: false, fortsatterTill: false});
  });

  test('has everything that shares a day with its window, once, where it first is seen', () => {
    const due = arshjul.aktiviteter.filter((a) => a.start <= fonster.slut && a.slut >= fonster.start);
    expect(rows.map(({aktivitet}) => aktivitet)).toEqual(due);
    expect(groupByManadOchVecka(arshjul.aktiviteter, fonster)[0]).toMatchObject({ar: 2026, manad: 12});
  });
});

describe('weeks as the guideline writes them', () => {
  const vecka = {ar: 2026, vecka: 48};
  const period = {start: datum('2026-11-01'), slut: datum('2027-02-28')};

  test('short, in full, or not at all', () => {
    expect([describeVecka(vecka, 'kort'), describeVecka(vecka, 'lang'), describeVecka(vecka, 'utan')]).toEqual([
      'v. 48',
      'vecka 48',
      '',
    ]);
    expect([describeVeckor(period, 'kort'), describeVeckor(period, 'lang'), describeVeckor(period, 'utan')]).toEqual([
      'v. 44–8',
      'vecka 44–8',
      '',
    ]);
    expect([describeVecka(vecka, 'lang', {sprak: 'en'}), describeVeckor(period, 'lang', {sprak: 'en'})]).toEqual([
      'week 48',
      'week 44–8',
    ]);
  });

  test('leave no gap in the line that says how it stands, where they are not written', () => {
    const visning = {...vetlandaArshjulsdel.visning, veckoformat: 'utan' as const};
    const without = createArshjul({riktlinje: {...vetlandaArshjulsdel, visning}, ar, kalender});
    expect(describeLage(lageAt(without, datum('2026-11-24')))).toMatch(/^Processdialog pågår · /);
  });
});
