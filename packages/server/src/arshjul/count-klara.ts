import type {ArshjulAnpassning} from '@vetlanda/ska-core/arshjul';

/** How far the units have come with an activity. */
interface Framsteg {
  readonly klara: number;
  readonly antal: number;
}

/** How many units have marked each activity as done. What only one unit has added is not among them. */
export function countKlara(
  anpassningar: readonly ArshjulAnpassning[],
  antal: number,
): Readonly<Record<string, Framsteg>> {
  const klara = new Map<string, number>();
  for (const {klara: egna, egna: tillagda} of anpassningar) {
    const own = new Set(tillagda.map(({id}) => id));
    for (const id of Object.keys(egna)) if (!own.has(id)) klara.set(id, (klara.get(id) ?? 0) + 1);
  }
  return Object.fromEntries([...klara].map(([id, k]) => [id, {klara: k, antal}]));
}
