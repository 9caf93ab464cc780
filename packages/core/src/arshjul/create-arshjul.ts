import {
  type Arsperiod,
  addDays,
  arOf,
  HELGDAGAR_FRAN,
  HELGDAGAR_TILL,
  hasHelgdagar,
  intersectPeriod,
  isInPeriod,
  type Kalender,
  nextSkoldag,
  overlaps,
  type Period,
} from '../kalender/index.js';
import type {Arshjulsdel} from '../riktlinje/index.js';
import type {Aktivitet, Infor} from './aktivitet.js';
import type {ArshjulAnpassning} from './anpassning.js';
import type {Arshjul} from './arshjul.js';
import type {ArshjulAvvikelse} from './avvikelse.js';
import {createEgna} from './create-egna.js';
import {expandMallar} from './expand.js';

/** What a year is made from. */
export interface ArshjulUnderlag {
  readonly riktlinje: Arshjulsdel;
  /** A läsår, or a calendar year for the board. */
  readonly ar: Arsperiod;
  readonly kalender: Kalender;
  readonly anpassning?: ArshjulAnpassning;
}

/**
 * The guideline's activities with real dates in a year: every activity that shares a day with it, whole. What is
 * doubtful (a survey that meets a lov, a rule that gives no day) stands in `avvikelser`, its `path` into this underlag.
 * Nothing throws, whatever parsed documents say, in the years that can be read: 1900–2298.
 */
export function createArshjul({riktlinje, ar, kalender, anpassning}: ArshjulUnderlag): Arshjul {
  const expansion = expandMallar({riktlinje, kalender, anpassning}, ar);
  const egna = createEgna(anpassning, riktlinje, ar, new Set(expansion.aktiviteter.map(({id}) => id)));
  // Tied before the year is cut out: what comes before an activity is the same in whatever year it is shown.
  const tied = tie(expansion.aktiviteter, riktlinje);
  const aktiviteter = [...tied.filter((aktivitet) => overlaps(aktivitet, ar)), ...egna.aktiviteter].sort(byTime);
  const required = new Set(aktiviteter.flatMap(({kraver}) => kraver));
  const paths = new Map(riktlinje.aktivitetsmallar.map(({id}, i) => [id, `/aktivitetsmallar/${i}`]));
  return {
    ar,
    riktlinje: {
      id: riktlinje.id,
      huvudman: riktlinje.huvudman,
      titel: riktlinje.titel,
      version: riktlinje.version,
      exempel: riktlinje.exempel === true,
      veckoformat: riktlinje.visning.veckoformat,
    },
    nivaer: riktlinje.nivaer,
    aktiviteter,
    utanfor: tied.filter((aktivitet) => required.has(aktivitet.id) && !overlaps(aktivitet, ar)),
    kalender,
    avvikelser: [
      ...expansion.avvikelser,
      ...egna.avvikelser,
      ...aktiviteter.flatMap((aktivitet) => {
        const path = aktivitet.mall === undefined ? egna.paths.get(aktivitet.id) : paths.get(aktivitet.mall);
        return checkAktivitet(aktivitet, kalender, ar, path ?? '');
      }),
      ...checkHelgdagar(ar),
    ],
  };
}

function byTime(a: Aktivitet, b: Aktivitet): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  if (a.slut !== b.slut) return a.slut > b.slut ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** What comes before an activity begins at most so many days earlier: last year's meeting prepares nothing this year. */
const FORE_DAGAR = 366;

/** Ties activities to what comes before them: the latest of each required template that begins no later. */
function tie(aktiviteter: readonly Aktivitet[], {aktivitetsmallar, dokument: alla}: Arshjulsdel): Aktivitet[] {
  const mallar = new Map(aktivitetsmallar.map((mall) => [mall.id, mall]));
  const byMall = new Map<string | undefined, Aktivitet[]>();
  for (const aktivitet of aktiviteter) {
    byMall.set(aktivitet.mall, [...(byMall.get(aktivitet.mall) ?? []), aktivitet]);
  }
  /** The latest of these templates within a year before the activity; none, or one. */
  const latestOf = (ids: readonly string[], {start}: Aktivitet): readonly string[] => {
    const period = {start: addDays(start, -FORE_DAGAR), slut: start};
    return ids
      .flatMap((id) => byMall.get(id) ?? [])
      .filter((other) => isInPeriod(other.start, period))
      .sort(byTime)
      .slice(-1)
      .map(({id}) => id);
  };
  return aktiviteter.map((aktivitet) => {
    const {kraver = [], medtag = []} = mallar.get(aktivitet.mall ?? '') ?? {};
    return {
      ...aktivitet,
      kraver: kraver.flatMap((id) => latestOf([id], aktivitet)),
      infor: medtag.map(({dokument, tillstand}): Infor => {
        const makers = aktivitetsmallar.filter((mall) => mall.dokument === dokument);
        const [maker] = latestOf(
          makers.map(({id}) => id),
          aktivitet,
        );
        const titel = alla.find(({id}) => id === dokument)?.namn ?? dokument;
        return {titel, tillstand, aktivitet: maker};
      }),
    };
  });
}

/** What is doubtful in the days of an activity that the year shows. */
function checkAktivitet(
  aktivitet: Aktivitet,
  kalender: Kalender,
  ar: Arsperiod,
  path: string,
): readonly ArshjulAvvikelse[] {
  const {id, titel, slag, avsnitt} = aktivitet;
  const shown = intersectPeriod(aktivitet, ar);
  if (shown === undefined || (slag !== 'matning' && slag !== 'dialog')) return [];
  const base = {path, niva: 'varning', ...(avsnitt && {kalla: avsnitt})} as const;
  const findings: ArshjulAvvikelse[] = [];
  if (slag === 'matning') {
    for (const {namn: lov, start, slut} of kalender.lovInPeriod(shown)) {
      findings.push({...base, kod: 'matning/moter-lov', params: {aktivitet: id, titel, lov, start, slut}});
    }
  }
  if (!hasSkoldag(kalender, shown)) {
    findings.push({...base, kod: 'aktivitet/utan-skoldag', params: {aktivitet: id, titel}});
  }
  return findings;
}

function hasSkoldag(kalender: Kalender, {start, slut}: Period): boolean {
  const first = nextSkoldag(kalender, start);
  return first !== undefined && first <= slut;
}

function checkHelgdagar({label, start, slut}: Arsperiod): readonly ArshjulAvvikelse[] {
  if (hasHelgdagar(arOf(start)) && hasHelgdagar(arOf(slut))) return [];
  const params = {ar: label, fran: HELGDAGAR_FRAN, till: HELGDAGAR_TILL};
  return [{kod: 'arshjul/roda-dagar-okanda', niva: 'varning', path: '', params}];
}
