import type {RiktlinjeRegelavvikelse} from './avvikelse.js';
import {anchorsIn, checkDatumregel} from './kontroll-datumregel.js';
import {backwards, checkAlone, checkDouble, checkKnown, placeOf, placesIn} from './kontroll-regler.js';
import type {Arshjulsdel} from './schema/arshjulsdel.js';

type Avvikelse = RiktlinjeRegelavvikelse;

/**
 * Findings about what the wheel reads: ids that are double or unknown, rules that give no day, and rules or
 * prerequisites that go in a circle.
 */
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
      const anchors = anchorsIn(mall.regel, `${path}/regel`);
      const startManad = mall.period === 'kalenderar' ? 1 : del.perioder.lasarStartManad;
      return [
        ...checkKnown(placeOf(mall.niva, `${path}/niva`), nivaer, 'niva'),
        ...checkKnown(placesIn(mall.ansvar, `${path}/ansvar`), roller, 'roll'),
        ...checkKnown(placesIn(mall.deltar, `${path}/deltar`), roller, 'roll'),
        ...(mall.medtag ?? []).flatMap((m, j) =>
          checkKnown(placeOf(m.dokument, `${path}/medtag/${j}/dokument`), dokument, 'dokument'),
        ),
        ...checkKnown(placeOf(mall.dokument, `${path}/dokument`), dokument, 'dokument'),
        ...checkKnown(placesIn(mall.kraver, `${path}/kraver`), mallar, 'aktivitet'),
        ...checkKnown(anchors, mallar, 'aktivitet'),
        ...checkDatumregel(mall.regel, startManad, `${path}/regel`),
        ...checkGruppstorlek(mall.upplagg?.gruppstorlek, `${path}/upplagg/gruppstorlek`),
      ];
    }),
    ...checkCircles(del, ({regel}) => anchorsIn(regel, '').map(({id}) => id), 'regel'),
    ...checkCircles(del, (mall) => mall.kraver ?? [], 'kraver'),
  ];
}

/** Role ids are their own over all levels. */
function checkRoller({nivaer}: Arshjulsdel): readonly Avvikelse[] {
  return checkAlone(
    nivaer.flatMap(({roller}, i) => roller.map(({id}, j) => ({id, path: `/nivaer/${i}/roller/${j}/id`}))),
  );
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
