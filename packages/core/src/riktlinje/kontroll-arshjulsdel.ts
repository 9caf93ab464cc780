import {daysInManad} from '../kalender/index.js';
import type {RiktlinjeRegelavvikelse} from './avvikelse.js';
import {backwards, checkDouble, checkKnown} from './kontroll-regler.js';
import type {Arshjulsdel} from './schema/arshjulsdel.js';
import type {Datumregel} from './schema/datumregel.js';

type Avvikelse = RiktlinjeRegelavvikelse;

const LEAP_YEAR = 2028;

/** Findings about what the wheel reads: ids that are double or unknown, and rules or prerequisites that go in a circle. */
export function checkArshjulsdel(del: Arshjulsdel): readonly Avvikelse[] {
  const nivaer = new Set(del.nivaer.map(({id}) => id));
  const roller = new Set(del.nivaer.flatMap((niva) => niva.roller.map(({id}) => id)));
  const mallar = new Set(del.aktivitetsmallar.map(({id}) => id));
  const dokument = new Set(del.dokument.map(({id}) => id));
  return [
    ...checkDouble(del.nivaer, '/nivaer'),
    ...checkRoller(del),
    ...checkDouble(del.aktivitetsmallar, '/aktivitetsmallar'),
    ...checkDouble(del.dokument, '/dokument'),
    ...del.aktivitetsmallar.flatMap((mall, i) => {
      const path = `/aktivitetsmallar/${i}`;
      return [
        ...checkKnown([mall.niva], nivaer, 'nivå', `${path}/niva`),
        ...checkKnown(mall.ansvar, roller, 'roll', `${path}/ansvar`),
        ...checkKnown(mall.deltar ?? [], roller, 'roll', `${path}/deltar`),
        ...checkKnown(
          (mall.medtag ?? []).map((m) => m.dokument),
          dokument,
          'dokument',
          `${path}/medtag`,
        ),
        ...checkKnown(mall.dokument === undefined ? [] : [mall.dokument], dokument, 'dokument', `${path}/dokument`),
        ...checkKnown(mall.kraver ?? [], mallar, 'aktivitet', `${path}/kraver`),
        ...checkKnown(anchorsOf(mall.regel), mallar, 'aktivitet', `${path}/regel`),
        ...checkDagar(mall.regel, `${path}/regel`),
        ...checkGruppstorlek(mall.upplagg?.gruppstorlek, `${path}/upplagg/gruppstorlek`),
      ];
    }),
    ...checkCircles(del, (mall) => anchorsOf(mall.regel), 'regel'),
    ...checkCircles(del, (mall) => mall.kraver ?? [], 'kraver'),
  ];
}

/** Role ids are their own over all levels. */
function checkRoller({nivaer}: Arshjulsdel): readonly Avvikelse[] {
  const seen = new Set<string>();
  return nivaer.flatMap(({roller}, i) =>
    roller.flatMap(({id}, j): readonly Avvikelse[] => {
      const again = seen.has(id);
      seen.add(id);
      return again
        ? [{kod: 'riktlinje/id-dubbelt', niva: 'fel', path: `/nivaer/${i}/roller/${j}/id`, params: {id}}]
        : [];
    }),
  );
}

/** A fixed date is one that some year has. */
function checkDagar(regel: Datumregel, path: string): readonly Avvikelse[] {
  if (regel.typ === 'mellan')
    return [...checkDagar(regel.fran, `${path}/fran`), ...checkDagar(regel.till, `${path}/till`)];
  if (regel.typ !== 'datum' || regel.dag <= daysInManad(LEAP_YEAR, regel.manad)) return [];
  const {dag, manad} = regel;
  return [{kod: 'riktlinje/ingen-sadan-dag', niva: 'fel', path: `${path}/dag`, params: {dag, manad}}];
}

/** The activities that a date rule counts from. */
function anchorsOf(regel: Datumregel): readonly string[] {
  switch (regel.typ) {
    case 'relativ':
      return [regel.mall];
    case 'mellan':
      return [...anchorsOf(regel.fran), ...anchorsOf(regel.till)];
    default:
      return [];
  }
}

function checkGruppstorlek(
  storlek: {readonly minst: number; readonly hogst: number} | undefined,
  path: string,
): readonly Avvikelse[] {
  return storlek !== undefined && storlek.hogst < storlek.minst ? [backwards(path, storlek.minst, storlek.hogst)] : [];
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
