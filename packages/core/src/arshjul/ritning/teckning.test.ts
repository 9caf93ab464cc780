import {describe, expect, test} from 'vitest';
import {
  addDays,
  createKalender,
  createLasar,
  type Datum,
  datum,
  daysBetween,
  exempelKalenderdata,
} from '../../kalender/index.js';
import {vetlandaArshjulsdel} from '../../riktlinje/index.js';
import {
  createAnpassning,
  createArshjul,
  createRitning,
  type Form,
  objektAt,
  type Ritning,
  type Ritobjekt,
  statusAt,
  type Vy,
} from '../index.js';

const ar = createLasar(2026);
const kalender = createKalender(exempelKalenderdata([createLasar(2025), ar, createLasar(2027)]));
const arshjul = createArshjul({riktlinje: vetlandaArshjulsdel, ar, kalender});
const rektor = createAnpassning('rektor');
const idag = datum('2026-11-24');

const objektOf = (ritning: Ritning): readonly Ritobjekt[] => ritning.ringar.flatMap((ring) => ring.objekt);
const draw = (id: string, vy: Vy): Ritobjekt => {
  const found = objektOf(createRitning(arshjul, {bredd: 900, ...vy})).find((objekt) => objekt.id === id);
  if (found === undefined) throw new Error(`No ${id} in the drawing.`);
  return found;
};
const stilarOf = ({former}: Ritobjekt): readonly string[] => former.map(({stil}) => stil);
const paths = (former: readonly Form[], stil: string): readonly string[] =>
  former.flatMap((form) => (form.typ === 'bana' && form.stil === stil ? [form.d] : []));

/** The angle of the nth point of path data, radians clockwise from the top. */
function angleOf(d: string, nth: number): number {
  const points = [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[A-Z]|$)/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
  const [x = 0, y = 0] = points.at(nth) ?? [];
  return (Math.atan2(x, -y) + 2 * Math.PI) % (2 * Math.PI);
}

/** The angle at which a day begins in a wheel of the whole year. */
const angleAt = (dag: Datum): number =>
  (2 * Math.PI * daysBetween(ar.start, dag)) / (daysBetween(ar.start, ar.slut) + 1);
const HALF_A_DAY = Math.PI / 365;

describe('the background', () => {
  const {bakgrund, forgrund} = createRitning(arshjul, {bredd: 900, idag});

  test('has the needle in the middle of the day, and the passed days up to it', () => {
    for (const dag of ['2026-08-01', '2026-11-24', '2027-03-01', '2027-07-31'].map(datum)) {
      const ritning = createRitning(arshjul, {bredd: 900, idag: dag});
      const [nal = ''] = paths(ritning.forgrund, 'nal');
      const [forfluten = ''] = paths(ritning.forgrund, 'forfluten');
      const middle = angleAt(dag) + HALF_A_DAY;
      expect(Math.abs(angleOf(nal, -1) - middle)).toBeLessThan(HALF_A_DAY / 4);
      expect(Math.abs(angleOf(forfluten, -1) - middle)).toBeLessThan(HALF_A_DAY / 4);
    }
    expect(forgrund).toHaveLength(3);
  });

  test('has no needle on a day that is not in the window', () => {
    expect(createRitning(arshjul, {idag: datum('2027-08-01')}).forgrund).toEqual([]);
    expect(createRitning(arshjul, {}).forgrund).toEqual([]);
  });

  test('has a wedge for every lov, from its first day to its last', () => {
    const lov = kalender.lovInPeriod(ar);
    expect(lov.length).toBeGreaterThan(5);
    const wedges = paths(bakgrund, 'lov');
    expect(wedges).toHaveLength(lov.length);
    for (const [i, {start, slut}] of lov.entries()) {
      const from = start < ar.start ? ar.start : start;
      const to = slut > ar.slut ? ar.slut : slut;
      const [first, last] = [angleOf(wedges[i] ?? '', 0), angleOf(wedges[i] ?? '', 1) || 2 * Math.PI];
      expect(Math.abs(first - angleAt(from))).toBeLessThan(HALF_A_DAY / 4);
      expect(Math.abs(last - angleAt(addDays(to, 1)))).toBeLessThan(HALF_A_DAY / 4);
    }
  });
});

describe('the state of an activity is seen by its shape', () => {
  const survey = 'tld-oktober@2026/2027';
  const dialog = 'processdialog@2026/2027';

  test('late is a ring with a stroke, done a disc with a tick, and neither before there is a day', () => {
    expect(stilarOf(draw(survey, {idag, anpassning: rektor}))).toEqual(
      expect.arrayContaining(['tecken-yta', 'tecken-streck']),
    );
    const done = stilarOf(draw(survey, {idag, anpassning: {...rektor, klara: {[survey]: idag}}}));
    expect(done).toContain('tecken-bock');
    expect(done).not.toContain('tecken-streck');
    expect(stilarOf(draw(survey, {anpassning: rektor})).some((stil) => stil.startsWith('tecken'))).toBe(false);
  });

  test('a late day has the same sign where its mark would be', () => {
    const day = draw('utvecklingsplan-klar@2026/2027', {idag, anpassning: rektor});
    expect(day.status).toBe('forsenad');
    expect(stilarOf(day)).toEqual(expect.arrayContaining(['tecken-yta', 'tecken-streck']));
  });

  test('going on is a thick edge, waiting is hatched across the whole band', () => {
    expect(stilarOf(draw(dialog, {idag}))).toContain('dialog-pagar');
    const analys = 'tld-oktober-analys@2026/2027';
    const dag = datum('2026-11-03');
    const found = arshjul.aktiviteter.find(({id}) => id === analys);
    if (found === undefined) throw new Error('The guideline has the analysis.');
    expect(statusAt(arshjul, found, dag, rektor)).toBe('vantar');
    const vy = {idag: dag, fonster: {start: datum('2026-11-01'), slut: datum('2026-11-30')}};
    const waiting = draw(analys, {...vy, anpassning: rektor});
    const [hatch = ''] = paths(waiting.former, 'uppfoljning-streck');
    expect(hatch.match(/M/g)?.length).toBeGreaterThan(5);
    const done = {...rektor, klara: {'tld-oktober@2026/2027': dag}};
    expect(paths(draw(analys, {...vy, anpassning: done}).former, 'uppfoljning-streck')).toEqual([]);
  });

  test('an end that is cut off is marked, and said', () => {
    const month = {start: datum('2026-12-01'), slut: datum('2026-12-31')};
    const cut = draw(dialog, {fonster: month});
    expect(paths(cut.former, 'dialog-streck')).toHaveLength(2);
    expect(cut).toMatchObject({fortsatterFran: true, fortsatterTill: true, period: month});
    const start = draw(dialog, {fonster: {start: datum('2026-11-01'), slut: datum('2026-11-30')}});
    expect(paths(start.former, 'dialog-streck')).toHaveLength(1);
    expect(start).toMatchObject({fortsatterFran: false, fortsatterTill: true});
    expect(paths(draw(dialog, {}).former, 'dialog-streck')).toEqual([]);
  });

  test('progress is a line along the share of the band that is done', () => {
    const band = draw(dialog, {});
    const lineOf = (klara: number): string | undefined =>
      paths(draw(dialog, {framsteg: {[dialog]: {klara, antal: 12}}}).former, 'dialog-fylld')[0];
    for (const klara of [3, 12, 99]) {
      const share = Math.min(1, klara / 12);
      const end = angleOf(lineOf(klara) ?? '', 1);
      expect(Math.abs(end - (band.fran + (band.till - band.fran) * share))).toBeLessThan(HALF_A_DAY / 2);
    }
    expect(lineOf(0)).toBeUndefined();
  });
});

describe('pointing', () => {
  test('at the middle of anything finds that very thing', () => {
    for (const [bredd, ringindelning] of [
      [900, 'niva'],
      [600, 'niva'],
      [900, 'slag'],
    ] as const) {
      const ritning = createRitning(arshjul, {bredd, ringindelning, idag, anpassning: rektor});
      for (const {id, inre, yttre, fran, till} of objektOf(ritning)) {
        const [r, a] = [(inre + yttre) / 2, (fran + till) / 2];
        expect(objektAt(ritning, r * Math.sin(a), -r * Math.cos(a))?.id).toBe(id);
      }
    }
  });
});
