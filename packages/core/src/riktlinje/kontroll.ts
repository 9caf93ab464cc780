import type {AvvikelseOf} from '../avvikelse.js';
import type {Arshjulsdel} from './schema/arshjulsdel.js';
import type {Datumregel} from './schema/datumregel.js';
import type {Riktlinje} from './schema/riktlinje.js';

/** What can be wrong with a guideline whose shape is right. */
export type RiktlinjeRegelavvikelse =
  | AvvikelseOf<'riktlinje/id-dubbelt', {id: string}>
  | AvvikelseOf<'riktlinje/id-okant', {id: string; slag: string}>
  | AvvikelseOf<'riktlinje/cirkel', {id: string}>
  | AvvikelseOf<'riktlinje/intervall-bakvant', {fran: number | string; till: number | string}>;

type Avvikelse = RiktlinjeRegelavvikelse;

/** Findings about what the wheel reads: ids that are double or unknown, and rules or prerequisites that go in a circle. */
export function checkArshjulsdel(del: Arshjulsdel): readonly Avvikelse[] {
  const nivaer = new Set(del.nivaer.map(({id}) => id));
  const roller = new Set(del.nivaer.flatMap((niva) => niva.roller.map(({id}) => id)));
  const mallar = new Set(del.aktivitetsmallar.map(({id}) => id));
  const dokument = new Set(del.dokument.map(({id}) => id));
  return [
    ...checkDouble(del.nivaer, '/nivaer'),
    ...checkDouble(
      del.nivaer.flatMap((niva) => niva.roller),
      '/nivaer',
    ),
    ...checkDouble(del.aktivitetsmallar, '/aktivitetsmallar'),
    ...checkDouble(del.dokument, '/dokument'),
    ...del.aktivitetsmallar.flatMap((mall, i) => {
      const path = `/aktivitetsmallar/${i}`;
      return [
        ...checkKnown([mall.niva], nivaer, 'nivå', `${path}/niva`),
        ...checkKnown(mall.ansvar, roller, 'roll', `${path}/ansvar`),
        ...checkKnown(mall.deltar ?? [], roller, 'roll', `${path}/deltar`),
        ...checkKnown((mall.medtag ?? []).map((m) => m.dokument), dokument, 'dokument', `${path}/medtag`),
        ...checkKnown(mall.dokument === undefined ? [] : [mall.dokument], dokument, 'dokument', `${path}/dokument`),
        ...checkKnown(mall.kraver ?? [], mallar, 'aktivitet', `${path}/kraver`),
        ...checkKnown(anchorsOf(mall.regel), mallar, 'aktivitet', `${path}/regel`),
        ...checkGruppstorlek(mall.upplagg?.gruppstorlek, `${path}/upplagg/gruppstorlek`),
      ];
    }),
    ...checkCircles(del, (mall) => anchorsOf(mall.regel), 'regel'),
    ...checkCircles(del, (mall) => mall.kraver ?? [], 'kraver'),
  ];
}

/** Findings about the whole guideline: those about the wheel's part, and references between the other parts. */
export function checkRiktlinje(r: Riktlinje): readonly Avvikelse[] {
  const mallar = new Set(r.aktivitetsmallar.map(({id}) => id));
  const nivaer = new Set(r.nivaer.map(({id}) => id));
  const dokument = new Set(r.dokument.map(({id}) => id));
  const dimensioner = new Set(r.kvalitetsdimensioner.map(({id}) => id));
  const skolformer = new Set(r.skolformer.map(({id}) => id));
  const faser = new Set(r.loop.faser.map(({id}) => id));
  return [
    ...checkArshjulsdel(r),
    ...checkDouble(r.principer, '/principer'),
    ...checkDouble(r.kvalitetsdimensioner, '/kvalitetsdimensioner'),
    ...checkDouble(r.ramverk, '/ramverk'),
    ...checkDouble(r.skolformer, '/skolformer'),
    ...checkDouble(r.stod, '/stod'),
    ...checkDouble(r.loop.faser, '/loop/faser'),
    ...checkKnown([r.loop.startfas], faser, 'fas', '/loop/startfas'),
    ...r.aktivitetsmallar.flatMap((mall, i) =>
      checkKnown(
        mall.dimension === undefined ? [] : [mall.dimension],
        dimensioner,
        'kvalitetsdimension',
        `/aktivitetsmallar/${i}/dimension`,
      ),
    ),
    ...r.dialoger.flatMap((d, i) => checkKnown([d.aktivitet], mallar, 'aktivitet', `/dialoger/${i}/aktivitet`)),
    ...r.moten.flatMap((m, i) => checkKnown([m.aktivitet], mallar, 'aktivitet', `/moten/${i}/aktivitet`)),
    ...r.dokument.flatMap((d, i) => [
      ...checkKnown([d.niva], nivaer, 'nivå', `/dokument/${i}/niva`),
      ...checkKnown(d.utgarFran, dokument, 'dokument', `/dokument/${i}/utgarFran`),
    ]),
    ...r.matningar.flatMap((m, i) => [
      ...checkKnown(m.omgangar, mallar, 'aktivitet', `/matningar/${i}/omgangar`),
      ...checkKnown(m.malgrupper, skolformer, 'skolform', `/matningar/${i}/malgrupper`),
    ]),
    ...r.skolformer.flatMap((s, i) =>
      s.fran !== undefined && s.till !== undefined && s.till < s.fran
        ? [backwards(`/skolformer/${i}`, s.fran, s.till)]
        : [],
    ),
  ];
}

/** The activities that a date rule counts from. */
export function anchorsOf(regel: Datumregel): readonly string[] {
  switch (regel.typ) {
    case 'relativ':
      return [regel.mall];
    case 'mellan':
      return [...anchorsOf(regel.fran), ...anchorsOf(regel.till)];
    default:
      return [];
  }
}

function checkDouble(items: readonly {readonly id: string}[], path: string): readonly Avvikelse[] {
  const seen = new Set<string>();
  return items.flatMap(({id}, i): readonly Avvikelse[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{kod: 'riktlinje/id-dubbelt', niva: 'fel', path: `${path}/${i}/id`, params: {id}}];
  });
}

function checkKnown(
  ids: readonly string[],
  known: ReadonlySet<string>,
  slag: string,
  path: string,
): readonly Avvikelse[] {
  return ids
    .filter((id) => !known.has(id))
    .map((id) => ({kod: 'riktlinje/id-okant', niva: 'fel', path, params: {id, slag}}));
}

function checkGruppstorlek(
  storlek: {readonly minst: number; readonly hogst: number} | undefined,
  path: string,
): readonly Avvikelse[] {
  return storlek !== undefined && storlek.hogst < storlek.minst
    ? [backwards(path, storlek.minst, storlek.hogst)]
    : [];
}

function backwards(path: string, fran: number | string, till: number | string): Avvikelse {
  return {kod: 'riktlinje/intervall-bakvant', niva: 'fel', path, params: {fran, till}};
}

type Mall = Arshjulsdel['aktivitetsmallar'][number];

/** One finding for every activity that leads back to itself. */
function checkCircles(del: Arshjulsdel, next: (mall: Mall) => readonly string[], falt: string): readonly Avvikelse[] {
  const byId = new Map(del.aktivitetsmallar.map((mall) => [mall.id, mall]));
  const done = new Set<string>();
  const findings: Avvikelse[] = [];
  const visit = (id: string, trail: ReadonlySet<string>): void => {
    const mall = byId.get(id);
    if (mall === undefined || done.has(id)) return;
    if (trail.has(id)) {
      const path = `/aktivitetsmallar/${del.aktivitetsmallar.indexOf(mall)}/${falt}`;
      findings.push({kod: 'riktlinje/cirkel', niva: 'fel', path, params: {id}});
      done.add(id);
      return;
    }
    for (const other of next(mall)) visit(other, new Set([...trail, id]));
    done.add(id);
  };
  for (const {id} of del.aktivitetsmallar) visit(id, new Set());
  return findings;
}
