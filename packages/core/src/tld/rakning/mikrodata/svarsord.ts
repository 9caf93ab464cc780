import type {Enkat, Enkattext, Skala} from '../../enkat/enkat.js';
import {normalize} from './normalize.js';

/** What a word in a file stands for: a step, vet ej, or a question that was skipped. */
export type Svarsord = number | 'vet-ej' | 'hoppa-over';

/** What tools and people write for vet ej, beside the words of the scale. */
const VET_EJ: readonly string[] = ['vet ej', 'vet inte', "don't know", 'dont know', 'do not know'];
const TOMMA: readonly string[] = ['', '-', '–', 'n/a'];

/** Makes what reads the answers to the questions of a scale. Undefined for words that the scale lacks. */
export function createSvarslasare(
  skala: Skala | undefined,
  egna: Readonly<Record<string, Svarsord>>,
): (text: string) => Svarsord | undefined {
  const words = new Map<string, Svarsord>(TOMMA.map((word) => [word, 'hoppa-over']));
  for (const [i, {text}] of (skala?.steg ?? []).entries()) {
    words.set(String(i + 1), i + 1);
    for (const word of wordsOf(text)) words.set(word, i + 1);
  }
  if (skala?.vetEj !== undefined) {
    for (const word of [...VET_EJ, ...wordsOf(skala.vetEj)]) words.set(normalize(word), 'vet-ej');
  }
  for (const [word, varde] of Object.entries(egna)) {
    if (isPossible(varde, skala)) words.set(normalize(word), varde);
  }
  return (text) => {
    const word = normalize(text);
    // "3 – Ofta": the words tell, for the tool may count from another end.
    return words.get(word) ?? words.get(word.replace(/^\d+[\s\p{P}]+/u, ''));
  };
}

function isPossible(varde: Svarsord, skala: Skala | undefined): boolean {
  if (varde === 'hoppa-over') return true;
  if (varde === 'vet-ej') return skala?.vetEj !== undefined;
  return Number.isInteger(varde) && varde >= 1 && varde <= (skala?.steg.length ?? 0);
}

function wordsOf(text: Enkattext): readonly string[] {
  return Object.values(text).map(({text: word}) => normalize(word));
}

/** A reader for every question, by its id. */
export function createAllaSvarslasare(
  {fragor, skalor}: Enkat,
  egna: Readonly<Record<string, Svarsord>>,
): ReadonlyMap<string, (text: string) => Svarsord | undefined> {
  return new Map(
    fragor.map(({id, skala}) => [
      id,
      createSvarslasare(
        skalor.find((one) => one.id === skala),
        egna,
      ),
    ]),
  );
}
