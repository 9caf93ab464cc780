import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  addDays,
  createKalender,
  createLasar,
  datum,
  exempelKalenderdata,
  fromDagnummer,
  isoVecka,
} from '../../kalender/index.js';
import {exempelkoping, vetlandaArshjulsdel} from '../../riktlinje/index.js';
import {
  type AktivitetSlag,
  ALLA_SLAG,
  ALLA_ZOOM,
  type Arshjul,
  createAnpassning,
  createArshjul,
  createRitning,
  createStilar,
  LJUS,
  MORK,
  objektAt,
  objektInOrder,
  type Ritning,
  renderArshjulSvg,
  stepFrom,
  zoomPeriod,
} from '../index.js';
import {createVeckomarken} from './veckomarken.js';

const ar = createLasar(2026);
const kalender = createKalender(exempelKalenderdata([createLasar(2025), ar, createLasar(2027)]));
const idag = datum('2026-11-24');

/** A year with `antal` own activities, spread as real calendars are: mostly days, some weeks, a few months. */
function crowded(antal: number, seed = 7): Arshjul {
  let state = seed;
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const levels = ['namnd', 'huvudman', 'rektor'];
  const egna = Array.from({length: antal}, (_, i) => {
    const kind = next(100);
    const days = kind < 35 ? 0 : kind < 70 ? next(7) : kind < 92 ? 7 + next(28) : 30 + next(90);
    const start = addDays(ar.start, next(360));
    return {
      id: `egen-${i}`,
      titel: `Exempel ${i}`,
      slag: ALLA_SLAG[next(ALLA_SLAG.length)] as AktivitetSlag,
      niva: levels[next(3)] as string,
      start,
      slut: addDays(start, days),
    };
  });
  const anpassning = {...createAnpassning('rektor'), egna};
  return createArshjul({riktlinje: vetlandaArshjulsdel, ar, kalender, anpassning});
}

const vetlanda = createArshjul({riktlinje: vetlandaArshjulsdel, ar, kalender});

const objektOf = (ritning: Ritning) => ritning.ringar.flatMap((ring) => ring.objekt);

describe('week numbers', () => {
  test('stand once each, without a gap, in every läsår 2020–2040 whatever month it begins in', () => {
    for (const startManad of [1, 4, 7, 8, 10]) {
      for (let y = 2020; y <= 2040; y++) {
        const lasar = createLasar(y, startManad);
        const marks = createVeckomarken(lasar);
        const keys = marks.map(({vecka}) => vecka.vecka);
        expect(new Set(keys).size).toBe(keys.length);
        for (let d = lasar.start; d <= lasar.slut; d = addDays(d, 1)) {
          const week = isoVecka(d);
          const first = isoVecka(lasar.start);
          const last = isoVecka(lasar.slut);
          const inStub = [first, last].some((stub) => stub.vecka === week.vecka && stub.ar === week.ar);
          if (!inStub) expect(keys).toContain(week.vecka);
        }
      }
    }
  });

  test('the seam of 2026/2027 carries week 31 once, and week 53 stands between 52 and 1', () => {
    const numbers = createVeckomarken(ar).map(({vecka}) => vecka.vecka);
    expect(numbers.filter((vecka) => vecka === 31)).toHaveLength(1);
    expect(numbers.slice(numbers.indexOf(52), numbers.indexOf(52) + 3)).toEqual([52, 53, 1]);
  });

  test('stand at the middle of their days', () => {
    for (const {fran, till, mitt, vecka} of createVeckomarken(ar).slice(1)) {
      expect(mitt).toBe((fran + till) / 2);
      expect(isoVecka(fromDagnummer(fran))).toEqual(vecka);
    }
  });
});

describe('every drawing', () => {
  const drawings = fc
    .record({
      antal: fc.constantFrom(0, 1, 10, 60, 150, 400),
      seed: fc.integer({min: 1, max: 1000}),
      zoom: fc.constantFrom(...ALLA_ZOOM),
      dag: fc.integer({min: 0, max: 364}),
      bredd: fc.constantFrom(240, 320, 600, 900),
      ringindelning: fc.constantFrom('niva' as const, 'slag' as const),
    })
    .map(({antal, seed, zoom, dag, bredd, ringindelning}) => {
      const fonster = zoomPeriod(ar, zoom, addDays(ar.start, dag));
      return createRitning(crowded(antal, seed), {fonster, bredd, ringindelning, idag});
    });

  test('keeps every activity inside its window and its ring', () => {
    fc.assert(
      fc.property(drawings, (ritning) => {
        for (const ring of ritning.ringar) {
          for (const o of ring.objekt) {
            expect(o.fran).toBeGreaterThanOrEqual(0);
            expect(o.till).toBeLessThanOrEqual(2 * Math.PI + 1e-9);
            expect(o.fran).toBeLessThan(o.till);
            expect(o.period.start >= ritning.fonster.start && o.period.slut <= ritning.fonster.slut).toBe(true);
            if (o.typ === 'aktivitet') continue;
            expect(o.inre).toBeGreaterThanOrEqual(ring.inre);
            expect(o.yttre).toBeLessThanOrEqual(ring.yttre);
          }
        }
      }),
      {numRuns: 40},
    );
  });

  test('lets no two bands lie on each other, widened ones among them', () => {
    fc.assert(
      fc.property(drawings, (ritning) => {
        for (const ring of ritning.ringar) {
          const bands = ring.objekt.filter((o) => o.period.start !== o.period.slut || o.typ !== 'aktivitet');
          for (const [i, a] of bands.entries()) {
            for (const b of bands.slice(i + 1)) {
              const sameLane = Math.min(a.yttre, b.yttre) - Math.max(a.inre, b.inre) > 0.5;
              const sameDays = Math.min(a.till, b.till) - Math.max(a.fran, b.fran) > 1e-9;
              expect(sameLane && sameDays).toBe(false);
            }
          }
        }
      }),
      {numRuns: 40},
    );
  });

  test('shows every activity of the window somewhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(0, 30, 300), fc.constantFrom(...ALLA_ZOOM), (antal, zoom) => {
        const arshjul = crowded(antal);
        const fonster = zoomPeriod(ar, zoom, idag);
        const shown = new Set(
          objektOf(createRitning(arshjul, {fonster})).flatMap((o) => o.aktiviteter.map(({id}) => id)),
        );
        const due = arshjul.aktiviteter.filter((a) => a.start <= fonster.slut && a.slut >= fonster.start);
        expect([...shown].sort()).toEqual(due.map(({id}) => id).sort());
      }),
    );
  });

  test('holds at most a mark or a group a week of one-day activities, however many', () => {
    for (const antal of [30, 300, 3000]) {
      const egna = Array.from({length: antal}, (_, i) => {
        const start = addDays(ar.start, (i * 7919) % 360);
        return {id: `egen-${i}`, titel: `Exempel ${i}`, slag: 'egen' as const, niva: 'rektor', start, slut: start};
      });
      const anpassning = {...createAnpassning('rektor'), egna};
      const arshjul = createArshjul({riktlinje: vetlandaArshjulsdel, ar, kalender, anpassning});
      const rektor = createRitning(arshjul, {bredd: 900}).ringar.find(({id}) => id === 'rektor');
      const own = rektor?.objekt.filter(({slag}) => slag === 'egen') ?? [];
      expect(own.length).toBeLessThanOrEqual(antal === 30 ? 30 : 54);
      const found = new Set(rektor?.objekt.flatMap(({aktiviteter}) => aktiviteter.map(({id}) => id)));
      expect(egna.every(({id}) => found.has(id))).toBe(true);
    }
  });

  test('gives every ring a height, on the narrowest wheel too', () => {
    for (const bredd of [240, 280, 320, 340, 380, 440, 520, 600]) {
      for (const ringindelning of ['niva', 'slag'] as const) {
        for (const {inre, yttre, sparhojd} of createRitning(crowded(0), {bredd, ringindelning}).ringar) {
          expect(yttre - inre).toBeGreaterThanOrEqual(4);
          expect(sparhojd).toBeGreaterThanOrEqual(3);
        }
      }
    }
  });

  test('has about a thing a week and ring to point at, however many activities there are and however long', () => {
    const mixes = fc.record({
      antal: fc.constantFrom(100, 700, 1500, 5000),
      dagar: fc.array(fc.constantFrom(0, 1, 3, 6, 8, 13, 40, 200), {minLength: 1, maxLength: 3}),
      nivaer: fc.subarray(['namnd', 'huvudman', 'rektor'], {minLength: 1}),
      bredd: fc.constantFrom(280, 600, 900, 1400),
      ringindelning: fc.constantFrom('niva' as const, 'slag' as const),
    });
    fc.assert(
      fc.property(mixes, ({antal, dagar, nivaer, bredd, ringindelning}) => {
        const egna = Array.from({length: antal}, (_, i) => {
          const start = addDays(ar.start, (i * 7919) % 365);
          const slut = addDays(start, dagar[i % dagar.length] ?? 0);
          const slag = ALLA_SLAG[i % ALLA_SLAG.length] as AktivitetSlag;
          return {id: `egen-${i}`, titel: `Exempel ${i}`, slag, niva: nivaer[i % nivaer.length] ?? '', start, slut};
        });
        const anpassning = {...createAnpassning('rektor'), egna};
        const arshjul = createArshjul({riktlinje: vetlandaArshjulsdel, ar, kalender, anpassning});
        expect(objektOf(createRitning(arshjul, {bredd, ringindelning})).length).toBeLessThanOrEqual(640);
      }),
      {numRuns: 60},
    );
  });

  test('uses only styles that have a colour', () => {
    const ritning = createRitning(crowded(150), {idag, bredd: 900});
    const stilar = createStilar();
    const forms = [
      ...ritning.bakgrund,
      ...ritning.forgrund,
      ...ritning.mitt,
      ...objektOf(ritning).flatMap((o) => o.former),
    ];
    for (const {stil} of forms) expect(stilar[stil]).toBeDefined();
  });
});

describe('detail follows room', () => {
  test('few activities are bands with their names', () => {
    const ritning = createRitning(vetlanda, {bredd: 900});
    expect(ritning.ringar.every(({detalj}) => detalj === 'aktiviteter')).toBe(true);
    const words = objektOf(ritning).flatMap((o) =>
      o.former.flatMap((form) => (form.typ === 'bana' ? [] : [form.text])),
    );
    expect(words).toContain('Processdialog');
  });

  test('many become groups per week, and still more a count per week', () => {
    const details = (antal: number): readonly string[] =>
      createRitning(crowded(antal), {bredd: 900}).ringar.map(({detalj}) => detalj);
    expect(details(60)).toEqual(['aktiviteter', 'aktiviteter', 'aktiviteter']);
    expect(details(200)).toContain('kluster');
    expect(details(3000)).toEqual(['tathet', 'tathet', 'tathet']);
  });

  test('zooming in brings the names back', () => {
    const fonster = zoomPeriod(ar, 'manad', idag);
    expect(createRitning(crowded(150), {bredd: 900, fonster}).ringar.some(({detalj}) => detalj === 'aktiviteter')).toBe(
      true,
    );
  });

  test('a word is never cut: the label is a title, a short title or a number', () => {
    const nummer = new Map(vetlanda.aktiviteter.map(({id}, i) => [id, i + 1]));
    for (const bredd of [280, 600, 900]) {
      for (const o of objektOf(createRitning(vetlanda, {bredd, nummer}))) {
        const text = o.former
          .flatMap((form) => (form.typ === 'bana' ? [] : [form.text]))
          .join(' ')
          .replace(/- /, '-');
        if (text === '') continue;
        const allowed = o.aktiviteter.flatMap((a) => [
          a.titel,
          a.kortTitel ?? a.titel,
          String(nummer.get(a.id)),
          String(o.aktiviteter.length),
        ]);
        expect(allowed).toContain(text);
      }
    }
  });
});

describe('moving through the wheel', () => {
  const ritning = createRitning(vetlanda, {bredd: 900, idag});

  test('forwards from the first reaches everything, in order of time', () => {
    const seen: string[] = [];
    let here = stepFrom(ritning, undefined, 'forsta');
    while (here !== undefined && seen.at(-1) !== here.id) {
      seen.push(here.id);
      here = stepFrom(ritning, here.id, 'nasta');
    }
    expect(seen).toEqual(objektInOrder(ritning).map(({id}) => id));
  });

  test('backwards undoes forwards', () => {
    const [, second, third] = objektInOrder(ritning);
    expect(stepFrom(ritning, third!.id, 'foregaende')?.id).toBe(second!.id);
  });

  test('inwards and outwards change ring', () => {
    const dialog = 'processdialog@2026/2027';
    expect(stepFrom(ritning, dialog, 'inat')?.ring).toBe('rektor');
    expect(stepFrom(ritning, dialog, 'utat')?.ring).toBe('namnd');
  });

  test('a month and a quarter at a time', () => {
    expect(stepFrom(ritning, 'forutsattningsdialog@2026/2027', 'manad-fram')?.period.start).toBe('2026-10-01');
    expect(stepFrom(ritning, 'forutsattningsdialog@2026/2027', 'kvartal-fram')?.period.start).toBe('2026-12-21');
  });

  test('pointing at the middle of anything finds that very thing, in a crowd too', () => {
    for (const antal of [0, 60, 150, 400]) {
      for (const bredd of [320, 600, 900]) {
        const crowd = createRitning(crowded(antal), {bredd, idag});
        for (const {id, inre, yttre, fran, till} of objektOf(crowd)) {
          const r = (inre + yttre) / 2;
          const a = (fran + till) / 2;
          expect(objektAt(crowd, r * Math.sin(a), -r * Math.cos(a))?.id).toBe(id);
        }
      }
    }
  });

  test('pointing a little beside a thin thing finds it, and into the middle finds nothing', () => {
    const mark = objektOf(ritning).find((o) => o.period.start === o.period.slut)!;
    const a = (mark.fran + mark.till) / 2;
    const r = mark.yttre + 6;
    expect(objektAt(ritning, r * Math.sin(a), -r * Math.cos(a))).toBeDefined();
    expect(objektAt(ritning, 0, 0)).toBeUndefined();
  });
});

describe('renderArshjulSvg', () => {
  test('stands alone: no style, script, id or outside reference', () => {
    const svg = renderArshjulSvg(vetlanda, {idag});
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).not.toMatch(/<style|<script|style=|\sid=|href|url\(|<image|<foreignObject/);
    expect(svg).toContain('<title>');
  });

  test('escapes whatever a title holds', () => {
    const egna = [
      {
        id: 'egen-1',
        titel: '</text><script>alert("1")</script>&\u0000 \ud83d',
        slag: 'egen' as const,
        niva: 'rektor',
        start: datum('2026-09-01'),
        slut: datum('2027-06-01'),
      },
    ];
    const arshjul = createArshjul({
      riktlinje: vetlandaArshjulsdel,
      ar,
      kalender,
      anpassning: {...createAnpassning('rektor'), egna},
    });
    const svg = renderArshjulSvg(arshjul, {}, {namn: '"><script>'});
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('\u0000');
    expect(svg).not.toMatch(/\p{Surrogate}/u);
  });

  test('is the same picture every time', () => {
    expect(renderArshjulSvg(vetlanda, {idag})).toBe(renderArshjulSvg(vetlanda, {idag}));
  });

  test('draws five läsår, both municipalities, light and dark, at three widths', () => {
    for (const riktlinje of [vetlandaArshjulsdel, exempelkoping]) {
      for (let y = 2024; y < 2029; y++) {
        const lasar = createLasar(y, riktlinje.perioder.lasarStartManad);
        const arshjul = createArshjul({riktlinje, ar: lasar, kalender});
        for (const bredd of [280, 600, 1000]) {
          for (const tema of ['ljus', 'mork'] as const) {
            const svg = renderArshjulSvg(arshjul, {bredd, idag}, {tema});
            expect(svg).toContain(lasar.kortLabel);
            expect(svg).not.toMatch(/NaN|undefined|Infinity/);
          }
        }
      }
    }
  });
});

describe('colours', () => {
  /** Contrast by WCAG 2.2: relative luminance of sRGB. */
  function contrast(a: string, b: string): number {
    const luminance = (hex: string): number => {
      const [r, g, bl] = [1, 3, 5].map((i) => {
        const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
        return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * bl!;
    };
    const [hi, lo] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (hi! + 0.05) / (lo! + 0.05);
  }

  test.each([
    ['light', LJUS],
    ['dark', MORK],
  ] as const)('in the %s theme: edges 3:1 on tint and ground, ink 7:1 on every tint, words 4.5:1', (_, palett) => {
    for (const slag of ALLA_SLAG) {
      expect(contrast(palett[`${slag}-kant`], palett[`${slag}-ton`])).toBeGreaterThanOrEqual(3);
      expect(contrast(palett[`${slag}-kant`], palett.papper)).toBeGreaterThanOrEqual(3);
      expect(contrast(palett.black, palett[`${slag}-ton`])).toBeGreaterThanOrEqual(7);
    }
    for (const ground of [palett.papper, palett.lov]) {
      expect(contrast(palett.black, ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(palett.dampad, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palett.idag, ground)).toBeGreaterThanOrEqual(3);
    }
  });
});
