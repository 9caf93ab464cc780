import type {RiktlinjeRegelavvikelse} from './avvikelse.js';
import {checkArshjulsdel} from './kontroll-arshjulsdel.js';
import {backwards, checkAlone, checkDouble, checkKnown, checkSlag} from './kontroll-regler.js';
import type {Riktlinje} from './schema/riktlinje.js';

type Avvikelse = RiktlinjeRegelavvikelse;

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
    ...r.ramverk.flatMap(({delar}, i) => checkDouble(delar, `/ramverk/${i}/delar`)),
    ...checkDouble(r.undervisningskvalitet.larmiljoer, '/undervisningskvalitet/larmiljoer'),
    ...checkDouble(r.undervisningskvalitet.faktorer, '/undervisningskvalitet/faktorer'),
    ...checkDouble(r.barnkonventionen?.perspektiv ?? [], '/barnkonventionen/perspektiv'),
    ...checkAlone(
      (r.barnkonventionen?.artiklar ?? []).map(({nummer}, i) => ({
        id: String(nummer),
        path: `/barnkonventionen/artiklar/${i}/nummer`,
      })),
    ),
    ...checkAlone(r.dialoger.map(({aktivitet}, i) => ({id: aktivitet, path: `/dialoger/${i}/aktivitet`}))),
    ...checkAlone(r.moten.map(({aktivitet}, i) => ({id: aktivitet, path: `/moten/${i}/aktivitet`}))),
    ...checkDouble(r.matningar, '/matningar'),
    ...r.matningar.flatMap(({dimensioner: d}, i) => checkDouble(d, `/matningar/${i}/dimensioner`)),
    ...checkVersion(r),
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
    ...r.dialoger.flatMap((d, i) => [
      ...checkKnown([d.aktivitet], mallar, 'aktivitet', `/dialoger/${i}/aktivitet`),
      ...checkSlag([d.aktivitet], r.aktivitetsmallar, 'dialog', `/dialoger/${i}/aktivitet`),
    ]),
    ...r.moten.flatMap((m, i) => [
      ...checkKnown([m.aktivitet], mallar, 'aktivitet', `/moten/${i}/aktivitet`),
      ...checkSlag([m.aktivitet], r.aktivitetsmallar, 'mote', `/moten/${i}/aktivitet`),
    ]),
    ...r.dokument.flatMap((d, i) => [
      ...checkKnown([d.niva], nivaer, 'niva', `/dokument/${i}/niva`),
      ...checkKnown(d.utgarFran, dokument, 'dokument', `/dokument/${i}/utgarFran`),
    ]),
    ...r.matningar.flatMap((m, i) => [
      ...checkKnown(m.omgangar, mallar, 'aktivitet', `/matningar/${i}/omgangar`),
      ...checkSlag(m.omgangar, r.aktivitetsmallar, 'matning', `/matningar/${i}/omgangar`),
      ...checkKnown(m.malgrupper, skolformer, 'skolform', `/matningar/${i}/malgrupper`),
    ]),
    ...r.skolformer.flatMap((s, i) =>
      s.fran !== undefined && s.till !== undefined && s.till < s.fran
        ? [backwards(`/skolformer/${i}`, s.fran, s.till)]
        : [],
    ),
  ];
}

/** No version holds before somebody has decided anything. */
function checkVersion({version, beslut}: Riktlinje): readonly Avvikelse[] {
  if (beslut.some(({datum}) => datum <= version)) return [];
  return [{kod: 'riktlinje/version-utan-beslut', niva: 'fel', path: '/version', params: {version}}];
}
