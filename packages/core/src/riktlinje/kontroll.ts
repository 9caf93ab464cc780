import type {Aktivitetskrav, RiktlinjeRegelavvikelse} from './avvikelse.js';
import {checkArshjulsdel} from './kontroll-arshjulsdel.js';
import {checkPlanregler} from './kontroll-planregler.js';
import {
  backwards,
  checkAlone,
  checkDouble,
  checkKnown,
  checkSlag,
  type Place,
  placeOf,
  placesIn,
} from './kontroll-regler.js';
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
  const checkAktiviteter = (places: readonly Place[], slag: Aktivitetskrav): readonly Avvikelse[] => [
    ...checkKnown(places, mallar, 'aktivitet'),
    ...checkSlag(places, r.aktivitetsmallar, slag),
  ];
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
    ...checkKnown(placeOf(r.loop.startfas, '/loop/startfas'), faser, 'fas'),
    ...r.aktivitetsmallar.flatMap((mall, i) =>
      checkKnown(placeOf(mall.dimension, `/aktivitetsmallar/${i}/dimension`), dimensioner, 'kvalitetsdimension'),
    ),
    ...r.dialoger.flatMap((d, i) => checkAktiviteter(placeOf(d.aktivitet, `/dialoger/${i}/aktivitet`), 'dialog')),
    ...r.moten.flatMap((m, i) => checkAktiviteter(placeOf(m.aktivitet, `/moten/${i}/aktivitet`), 'mote')),
    ...r.dokument.flatMap((d, i) => [
      ...checkKnown(placeOf(d.niva, `/dokument/${i}/niva`), nivaer, 'niva'),
      ...checkKnown(placesIn(d.utgarFran, `/dokument/${i}/utgarFran`), dokument, 'dokument'),
      ...checkPlanregler(d, `/dokument/${i}/planregler`),
    ]),
    ...r.matningar.flatMap((m, i) => [
      ...checkAktiviteter(placesIn(m.omgangar, `/matningar/${i}/omgangar`), 'matning'),
      ...checkKnown(placesIn(m.malgrupper, `/matningar/${i}/malgrupper`), skolformer, 'skolform'),
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
