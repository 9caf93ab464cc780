import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {describeKonflikt} from './describe-konflikt.js';
import v2 from './golden/v2.json' with {type: 'json'};
import type {Konflikt} from './konflikt.js';
import {mergePlan} from './merge.js';
import {parsePlan} from './parse-plan.js';
import {type Poster, toPoster} from './poster.js';
import {choicesOf, resolveKonflikt} from './resolve-konflikt.js';
import {sameValue} from './same-value.js';
import type {Atagande, Planaktivitet, Utvecklingsplan} from './schema.js';
import {editPlan, idsOf, talOf, testplan} from './testplan.test-d.js';

const parsed = parsePlan(v2);
if (!parsed.ok) throw new Error('The golden plan does not open.');
const bas = parsed.value.plan;
const atagande = bas.malomraden[0]!.ataganden[0]!;
const [laslyft, hoglasning] = atagande.aktiviteter as [Planaktivitet, Planaktivitet];
const rast: Atagande = {...atagande, id: 'at_2', rubrik: 'Lugna raster', taggar: [], effekter: [], aktiviteter: []};
const mote: Planaktivitet = {...hoglasning, id: 'ak_ny', rubrik: 'Möte', resultat: []};
const elevrad: Planaktivitet = {...hoglasning, id: 'ak_ny2', rubrik: 'Elevråd', resultat: []};

/** The plan with these åtaganden. */
function planWith(...ataganden: readonly Atagande[]): Utvecklingsplan {
  return {...bas, malomraden: [{...bas.malomraden[0]!, ataganden}, ...bas.malomraden.slice(1)]};
}

/** The plan with these activities in its first åtagande. */
function withAktiviteter(...aktiviteter: readonly Planaktivitet[]): Utvecklingsplan {
  return planWith({...atagande, aktiviteter}, rast);
}

function aktivitetsidIn(plan: Utvecklingsplan, at = 0): readonly string[] {
  return plan.malomraden[0]!.ataganden[at]!.aktiviteter.map(({id}) => id);
}

const before = withAktiviteter(laslyft, hoglasning);

describe('two who have changed different things', () => {
  test('get both changes', () => {
    const min = withAktiviteter({...laslyft, ansvar: 'Rektor'}, hoglasning);
    const deras = withAktiviteter({...laslyft, beskrivning: 'Ny text'}, {...hoglasning, rubrik: 'Högläsning'});
    const {plan, konflikter} = mergePlan(before, min, deras);
    expect(plan).toEqual(
      withAktiviteter({...laslyft, ansvar: 'Rektor', beskrivning: 'Ny text'}, {...hoglasning, rubrik: 'Högläsning'}),
    );
    expect(konflikter).toEqual([]);
  });

  test('have their new nodes after the same left neighbours', () => {
    const {plan} = mergePlan(
      before,
      withAktiviteter(mote, laslyft, hoglasning),
      withAktiviteter(laslyft, elevrad, hoglasning),
    );
    expect(aktivitetsidIn(plan)).toEqual([mote.id, laslyft.id, elevrad.id, hoglasning.id]);
  });

  test('have the order of the one who changed it, and the words of the other', () => {
    const {plan, konflikter} = mergePlan(
      before,
      withAktiviteter({...laslyft, ansvar: 'Rektor'}, hoglasning),
      withAktiviteter(hoglasning, laslyft),
    );
    expect(plan).toEqual(withAktiviteter(hoglasning, {...laslyft, ansvar: 'Rektor'}));
    expect(konflikter).toEqual([]);
  });

  test('who have moved different nodes in one list, have both moves', () => {
    const fore = withAktiviteter(laslyft, hoglasning, mote, elevrad);
    const {plan, konflikter} = mergePlan(
      fore,
      withAktiviteter(elevrad, laslyft, hoglasning, mote),
      withAktiviteter(laslyft, mote, hoglasning, elevrad),
    );
    expect(aktivitetsidIn(plan)).toEqual([elevrad.id, laslyft.id, mote.id, hoglasning.id]);
    expect(konflikter).toEqual([]);
  });

  test('have a node where the one put it, with what the other wrote in it', () => {
    const min = planWith({...atagande, aktiviteter: [hoglasning]}, {...rast, aktiviteter: [laslyft]});
    const deras = withAktiviteter({...laslyft, ansvar: 'Rektor'}, hoglasning);
    const {plan} = mergePlan(before, min, deras);
    expect(plan.malomraden[0]!.ataganden[1]!.aktiviteter).toEqual([{...laslyft, ansvar: 'Rektor'}]);
    expect(aktivitetsidIn(plan)).toEqual([hoglasning.id]);
  });

  test('lose what one removed and the other left alone', () => {
    const {plan, konflikter} = mergePlan(before, withAktiviteter(hoglasning), before);
    expect(aktivitetsidIn(plan)).toEqual([hoglasning.id]);
    expect(konflikter).toEqual([]);
  });

  test('have both their follow-ups, by date', () => {
    const [uppfoljning] = bas.uppfoljningar as [Utvecklingsplan['uppfoljningar'][number]];
    const note = (id: string, datum: string): typeof uppfoljning => ({...uppfoljning, id, datum: datum as never});
    const withNotes = (...notes: readonly (typeof uppfoljning)[]): Utvecklingsplan => ({
      ...bas,
      uppfoljningar: [uppfoljning, ...notes],
    });
    const {plan, konflikter} = mergePlan(
      bas,
      withNotes(note('m1', '2027-01-10'), note('m2', '2027-03-01')),
      withNotes(note('d1', '2026-12-01'), note('d2', '2027-02-01'), note('d3', '2027-03-02')),
    );
    expect(plan.uppfoljningar.map(({id}) => id)).toEqual([uppfoljning.id, 'd1', 'm1', 'd2', 'm2', 'd3']);
    expect(konflikter).toEqual([]);
  });

  test('have both their links, and both their tags', () => {
    const [resultat] = laslyft.resultat as [(typeof laslyft.resultat)[number]];
    const linked = (...effekter: readonly string[]): Utvecklingsplan =>
      planWith(
        {
          ...atagande,
          taggar: effekter.map((varde) => ({typ: 'namndmal', varde})),
          aktiviteter: [{...laslyft, resultat: [{...resultat, bidrarTill: effekter.map((effekt) => ({effekt}))}]}],
        },
        rast,
      );
    const {plan, konflikter} = mergePlan(linked('ef_c1'), linked('ef_c1', 'ef_c2'), linked('ef_c9'));
    expect(plan).toEqual(linked('ef_c9', 'ef_c2'));
    expect(konflikter).toEqual([]);
  });
});

describe('two who have changed the same', () => {
  const min = withAktiviteter({...laslyft, ansvar: 'Rektor', beskrivning: 'Min text'}, hoglasning);
  const deras = withAktiviteter({...laslyft, ansvar: 'Mentor', beskrivning: 'Deras text'}, hoglasning);

  test('in the same way have no conflict', () => {
    expect(mergePlan(before, min, min)).toEqual({plan: min, konflikter: []});
  });

  test('in different ways have mine, and a conflict that says all three', () => {
    const {plan, konflikter} = mergePlan(before, min, deras);
    expect(plan).toEqual(min);
    expect(konflikter).toMatchObject([
      {typ: 'falt', nod: laslyft.id, falt: 'beskrivning', min: 'Min text', deras: 'Deras text'},
      {typ: 'falt', nod: laslyft.id, falt: 'ansvar', bas: 'Förstelärare', min: 'Rektor', deras: 'Mentor'},
    ]);
    expect(konflikter.map((konflikt) => describeKonflikt(konflikt))).toEqual([
      'Aktiviteten Läslyft, beskrivning: du har ”Min text”, någon annan har ”Deras text”. Ditt står kvar tills du väljer.',
      'Aktiviteten Läslyft, ansvar: du har ”Rektor”, någon annan har ”Mentor”. Ditt står kvar tills du väljer.',
    ]);
  });

  test('can take mine, theirs or both texts; a line is never joined', () => {
    const {plan, konflikter} = mergePlan(before, min, deras);
    const [text, line] = konflikter as [Konflikt, Konflikt];
    expect(choicesOf(text)).toEqual(['min', 'deras', 'bada']);
    expect(choicesOf(line)).toEqual(['min', 'deras']);
    expect(resolveKonflikt(plan, text, 'min')).toEqual(plan);
    expect(resolveKonflikt(resolveKonflikt(plan, text, 'deras'), line, 'deras')).toEqual(deras);
    expect(resolveKonflikt(plan, line, 'bada')).toBe(plan);
    const both = resolveKonflikt(plan, text, 'bada');
    expect(both.malomraden[0]!.ataganden[0]!.aktiviteter[0]!.beskrivning).toBe('Min text\n\nDeras text');
  });

  test('and one has removed it: it is kept whole, until somebody chooses', () => {
    const changed = withAktiviteter(
      {...laslyft, resultat: [{...laslyft.resultat[0]!, text: 'Nytt'}, ...laslyft.resultat.slice(1)]},
      hoglasning,
    );
    const removed = withAktiviteter(hoglasning);
    const {plan, konflikter} = mergePlan(before, removed, changed);
    expect(plan).toEqual(changed);
    expect(konflikter).toMatchObject([{typ: 'borttagen-och-andrad', nod: laslyft.id, falt: '', min: undefined}]);
    expect(describeKonflikt(konflikter[0]!)).toBe(
      'Aktiviteten Läslyft: du har tagit bort, men någon annan har ändrat. Innehållet finns kvar tills du väljer.',
    );
    expect(resolveKonflikt(plan, konflikter[0]!, 'min')).toEqual(removed);
    expect(resolveKonflikt(plan, konflikter[0]!, 'deras')).toBe(plan);
  });

  test('and one has removed what the other has just followed up: it is kept', () => {
    const note = {...bas.uppfoljningar[0]!, id: 'up_ny', avser: [hoglasning.id]};
    const followed = {...before, uppfoljningar: [...before.uppfoljningar, note]};
    const {plan, konflikter} = mergePlan(before, followed, withAktiviteter(laslyft));
    expect(plan).toEqual(followed);
    expect(konflikter).toMatchObject([{typ: 'borttagen-och-andrad', nod: hoglasning.id, deras: undefined}]);
  });

  test('and moved it to different places: mine stands, theirs can be taken', () => {
    const third = {...rast, id: 'at_3', rubrik: 'Mer rörelse'};
    const empty = {...atagande, aktiviteter: [hoglasning]};
    const fore = planWith({...atagande, aktiviteter: [laslyft, hoglasning]}, rast, third);
    const mine = planWith(empty, {...rast, aktiviteter: [laslyft]}, third);
    const theirs = planWith(empty, rast, {...third, aktiviteter: [laslyft]});
    const {plan, konflikter} = mergePlan(fore, mine, theirs);
    expect(plan).toEqual(mine);
    expect(konflikter.map((konflikt) => describeKonflikt(konflikt))).toEqual([
      'Aktiviteten Läslyft: du har flyttat till åtagandet Lugna raster, någon annan till åtagandet Mer rörelse. Din plats gäller tills du väljer.',
    ]);
    expect(resolveKonflikt(plan, konflikter[0]!, 'deras')).toEqual(theirs);
    expect(resolveKonflikt(plan, konflikter[0]!, 'min')).toEqual(mine);
  });

  test('and put one list in different orders: mine stands, theirs can be taken', () => {
    const fore = withAktiviteter(laslyft, hoglasning, mote);
    const mine = withAktiviteter(mote, laslyft, hoglasning);
    const theirs = withAktiviteter(laslyft, mote, hoglasning);
    const {plan, konflikter} = mergePlan(fore, mine, theirs);
    expect(plan).toEqual(mine);
    expect(konflikter).toMatchObject([{typ: 'ordning', nod: atagande.id, falt: 'aktiviteter'}]);
    expect(resolveKonflikt(plan, konflikter[0]!, 'deras')).toEqual(theirs);
    expect(describeKonflikt(konflikter[0]!, 'en')).toBe(
      'The undertaking Alla elever läser med flyt: you and somebody else have put activities in different order. Your order holds until you choose.',
    );
  });
});

describe('whatever two have done', () => {
  /** A plan, and two who have each changed it some times. */
  const trio = fc
    .tuple(fc.integer(), fc.array(fc.integer(), {maxLength: 4}), fc.array(fc.integer(), {maxLength: 4}))
    .map(([seed, mine, theirs]) => {
      const fore = testplan(seed);
      const edited = (edits: readonly number[], id: () => string): Utvecklingsplan =>
        edits.reduce((plan, edit) => editPlan(plan, edit, id), fore);
      return {fore, min: edited(mine, idsOf('m')), deras: edited(theirs, idsOf('d'))};
    });
  const runs = {numRuns: 400};

  test('what only one has done is what there is', () => {
    fc.assert(
      fc.property(trio, ({fore, min}) => {
        expect(mergePlan(fore, min, fore)).toEqual({plan: min, konflikter: []});
        expect(mergePlan(fore, fore, min)).toEqual({plan: min, konflikter: []});
        expect(mergePlan(fore, min, min)).toEqual({plan: min, konflikter: []});
      }),
      runs,
    );
  });

  test('no node is lost but what one removed and the other left alone, and none is there twice', () => {
    fc.assert(
      fc.property(trio, ({fore, min, deras}) => {
        const {plan} = mergePlan(fore, min, deras);
        const [b, m, d] = [toPoster(fore), toPoster(min), toPoster(deras)];
        const merged = toPoster(plan);
        const keys = [...merged.poster.keys()];
        expect(keys.filter((key) => key.includes('#'))).toEqual([]);
        for (const [side, other] of [
          [m, d],
          [d, m],
        ] as const) {
          for (const key of side.poster.keys()) {
            if (merged.poster.has(key)) continue;
            expect(other.poster.has(key)).toBe(false);
            expect(isUntouched(b, side, key)).toBe(true);
          }
        }
        for (const key of keys) expect(m.poster.has(key) || d.poster.has(key)).toBe(true);
      }),
      runs,
    );
  });

  test('the conflicts are at the same places whoever is called mine, each once, with its words', () => {
    fc.assert(
      fc.property(trio, ({fore, min, deras}) => {
        const places = (konflikter: readonly Konflikt[]): readonly string[] =>
          konflikter.map(({typ, nyckel, falt}) => `${typ} ${nyckel} ${falt}`).sort();
        const mine = mergePlan(fore, min, deras).konflikter;
        expect(places(mine)).toEqual(places(mergePlan(fore, deras, min).konflikter));
        expect(new Set(places(mine)).size).toBe(mine.length);
        for (const konflikt of mine) {
          for (const sprak of ['sv', 'en'] as const) {
            expect(describeKonflikt(konflikt, sprak)).not.toMatch(/undefined|\[object/);
          }
        }
      }),
      runs,
    );
  });

  test('every field has the value of one of the sides, and where both differ there is a conflict', () => {
    fc.assert(
      fc.property(trio, ({fore, min, deras}) => {
        const {plan, konflikter} = mergePlan(fore, min, deras);
        const [b, m, d] = [toPoster(fore), toPoster(min), toPoster(deras)];
        for (const {nyckel, falt} of toPoster(plan).poster.values()) {
          const [was, mine, theirs] = [b, m, d].map(({poster}) => poster.get(nyckel)?.falt);
          if (mine === undefined || theirs === undefined) continue;
          for (const name of Object.keys({...mine, ...theirs})) {
            const told = konflikter.some((konflikt) => konflikt.nyckel === nyckel && konflikt.falt === name);
            const bothChanged = [mine, theirs].every((one) => !sameValue(one[name], was?.[name]));
            expect(told).toBe(bothChanged && !sameValue(mine[name], theirs[name]));
            const expected = bothChanged || sameValue(theirs[name], was?.[name]) ? mine[name] : theirs[name];
            expect(falt[name]).toEqual(expected);
          }
        }
      }),
      runs,
    );
  });

  test('the plan can be read, before and after every conflict is settled either way', () => {
    fc.assert(
      fc.property(trio, fc.constantFrom('min', 'deras', 'bada'), ({fore, min, deras}, val) => {
        const {plan, konflikter} = mergePlan(fore, min, deras);
        const settled = konflikter.reduce((now, konflikt) => resolveKonflikt(now, konflikt, val), plan);
        for (const one of [plan, settled]) expect(parsePlan(one).ok).toBe(true);
        expect([...toPoster(settled).poster.keys()].filter((key) => key.includes('#'))).toEqual([]);
        if (val === 'min') {
          const kept = konflikter.filter(({typ}) => typ !== 'borttagen-och-andrad');
          expect(kept.reduce((now, konflikt) => resolveKonflikt(now, konflikt, 'min'), plan)).toEqual(plan);
        }
      }),
      runs,
    );
  });

  test('in plans where ids stand twice nothing is lost of what only one has done', () => {
    const few = (seed: number): (() => string) => {
      const tal = talOf(seed);
      return () => `n${tal(6)}`;
    };
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer(), (seed, mine, theirs) => {
        const fore = testplan(seed, few(seed));
        const [min, deras] = [editPlan(fore, mine, few(mine)), editPlan(fore, theirs, few(theirs))];
        expect(mergePlan(fore, min, fore)).toEqual({plan: min, konflikter: []});
        expect(mergePlan(fore, fore, min)).toEqual({plan: min, konflikter: []});
        expect(parsePlan(mergePlan(fore, min, deras).plan).ok).toBe(true);
      }),
      runs,
    );
  });
});

/** Is a post of a side, with all under it, as it was? */
function isUntouched(bas: Poster, side: Poster, key: string): boolean {
  const [old, now] = [bas.poster.get(key), side.poster.get(key)];
  if (old === undefined || now === undefined) return false;
  if (old.foralder !== now.foralder || !sameValue(old.falt, now.falt)) return false;
  return [...side.poster.values()].every(
    ({foralder, nyckel}) => foralder !== key || nyckel === '' || isUntouched(bas, side, nyckel),
  );
}
