import type {Aktivitet, Arshjul} from '@vetlanda/ska-core/arshjul';
import type {Period} from '@vetlanda/ska-core/kalender';

/** An activity that is on other days in one wheel than in another, or in one alone. */
export interface Hjulskillnad {
  readonly id: string;
  readonly titel: string;
  readonly slag: 'tillkommer' | 'utgar' | 'flyttas';
  readonly fore?: Period;
  readonly efter?: Period;
}

/**
 * Which activities come, go and move from some wheels to others of the same years, in the order of their days. What moves
 * from one year into the next has moved, and neither gone nor come.
 */
export function compareHjul(fore: readonly Arshjul[], efter: readonly Arshjul[]): readonly Hjulskillnad[] {
  const before = byId(fore);
  const after = byId(efter);
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids]
    .flatMap((id): readonly Hjulskillnad[] => {
      const [was, is] = [before.get(id), after.get(id)];
      const titel = (is ?? was)?.titel ?? id;
      if (was === undefined && is !== undefined) return [{id, titel, slag: 'tillkommer', efter: periodOf(is)}];
      if (was !== undefined && is === undefined) return [{id, titel, slag: 'utgar', fore: periodOf(was)}];
      if (was === undefined || is === undefined || (was.start === is.start && was.slut === is.slut)) return [];
      return [{id, titel, slag: 'flyttas', fore: periodOf(was), efter: periodOf(is)}];
    })
    .sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
}

function byId(hjul: readonly Arshjul[]): ReadonlyMap<string, Aktivitet> {
  return new Map(hjul.flatMap(({aktiviteter}) => aktiviteter.map((aktivitet) => [aktivitet.id, aktivitet] as const)));
}

function periodOf({start, slut}: Period): Period {
  return {start, slut};
}

function firstDay({fore, efter}: Hjulskillnad): string {
  return efter?.start ?? fore?.start ?? '';
}
