import type {Lada} from './lada.js';
import {layAtagande, layKort, layMalomrade, layRader, type ToLada} from './lay-led.js';
import type {Aktivitetsled, Atagandeled, Led, Malomradesled} from './led.js';

/**
 * The chain of an area in parts that each fit in `hojd` pixels, every one with its area. An åtagande is whole where that
 * can be; one that is higher than a sheet goes on over several, with its own card and its effects on each of them. Only a
 * card that is higher than a sheet by itself still does not fit.
 */
export function divideMalomrade(
  {malomrade, ataganden}: Malomradesled,
  hojd: number,
  hojdOf: (led: Led) => number,
): readonly Malomradesled[] {
  const toLada: ToLada = (led) => ({hojd: hojdOf(led), place: () => undefined});
  const fits = (lada: Lada): boolean => lada.hojd <= hojd;
  const parts = ataganden.flatMap((one) =>
    fits(layAtagande(one, toLada)) ? [one] : divideAtagande(one, fits, toLada),
  );
  return runsOf(parts, (run) => fits(layMalomrade({malomrade, ataganden: run}, toLada))).map((run) => ({
    malomrade,
    ataganden: run,
  }));
}

function divideAtagande(whole: Atagandeled, fits: (lada: Lada) => boolean, toLada: ToLada): readonly Atagandeled[] {
  const rows = whole.aktiviteter.flatMap(({aktivitet, resultat}) =>
    resultat.length === 0
      ? [{aktivitet, resultat}]
      : runsOf(resultat, (run) => fits(layKort(run, toLada))).map((run) => ({aktivitet, resultat: run})),
  );
  const rader = runsOf(rows, (run) => fits(layRader(run, toLada)));
  const effekter = runsOf(whole.effekter, (run) => fits(layKort(run, toLada)));
  return Array.from({length: Math.max(rader.length, effekter.length)}, (_, i) => {
    const aktiviteter = atOrLast(rader, i);
    return {
      ...whole,
      aktiviteter,
      effekter:
        effekter.length > 1
          ? atOrLast(effekter, i)
          : // On a sheet with some of the activities an effect that none of these leads to would look forgotten.
            whole.effekter.filter(({id}) => leadsTo(id, aktiviteter) || !leadsTo(id, whole.aktiviteter)),
    };
  });
}

function leadsTo(effekt: string, aktiviteter: readonly Aktivitetsled[]): boolean {
  return aktiviteter
    .flatMap(({aktivitet, resultat}) => [aktivitet, ...resultat])
    .some(({bidrag}) => bidrag !== undefined && (bidrag.antytt || bidrag.effekter.has(effekt)));
}

function atOrLast<T>(runs: readonly (readonly T[])[], i: number): readonly T[] {
  return runs[Math.min(i, runs.length - 1)] ?? [];
}

/** In order, in as few runs as there can be: each takes the next as long as it fits, and at least one. */
function runsOf<T>(all: readonly T[], fits: (run: readonly T[]) => boolean): readonly (readonly T[])[] {
  const runs: T[][] = [];
  for (const one of all) {
    const last = runs.at(-1);
    if (last !== undefined && fits([...last, one])) last.push(one);
    else runs.push([one]);
  }
  return runs;
}
