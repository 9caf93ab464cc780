import type {EnkatRegelavvikelse} from './avvikelse.js';
import type {Enkat} from './enkat.js';

/** A place where two questionnaires are not the same. */
export interface Enkatskillnad {
  /** JSON Pointer, into the later one where it is there. */
  readonly path: string;
  /** `raknas`: in what is counted, or how; `visas`: in what a child sees or hears; `ovrigt`: in what only adults use. */
  readonly slag: 'raknas' | 'visas' | 'ovrigt';
}

/** Every place where two questionnaires differ, but for the number of the version. Lists are held against each other in order, for order is seen and counted. */
export function compareEnkat(fore: Enkat, efter: Enkat): readonly Enkatskillnad[] {
  return differences(fore, efter, '')
    .filter((path) => path !== '/version')
    .map((path) => ({path, slag: slagOf(path)}));
}

/**
 * What is wrong with `efter` as what comes after `fore`, which children have answered: what a child sees or what is
 * counted has changed under the same version, or the version goes backwards. The instruction may be made better at any
 * time. Other questions, with an id of their own, are never in the way.
 */
export function checkEnkatbyte(fore: Enkat, efter: Enkat): readonly EnkatRegelavvikelse[] {
  if (fore.id !== efter.id) return [];
  const {version} = efter;
  if (version < fore.version) {
    return [{kod: 'enkat/version-bakat', niva: 'fel', path: '/version', params: {version, fore: fore.version}}];
  }
  const [first, ...rest] = compareEnkat(fore, efter).filter(({slag}) => slag !== 'ovrigt');
  if (first === undefined || version > fore.version) return [];
  return [{kod: 'enkat/version-andrad', niva: 'fel', path: first.path, params: {version, antal: rest.length + 1}}];
}

/** The same questions as the next version, to be changed: one that has been answered never is. */
export function createNastaVersion(enkat: Enkat): Enkat {
  return {...enkat, version: enkat.version + 1};
}

/** The first that fits holds. */
const SLAG: readonly (readonly [RegExp, Enkatskillnad['slag']])[] = [
  [/^\/(instruktion|skolformer)\b/, 'ovrigt'],
  [/^\/(id|svarssatt)$/, 'raknas'],
  [/^\/(dimensioner|skalor|fragor)(\/\d+(\/(id|dimension|skala|positivFran|steg|vetEj)(\/\d+)?)?)?$/, 'raknas'],
];

function slagOf(path: string): Enkatskillnad['slag'] {
  return SLAG.find(([pattern]) => pattern.test(path))?.[1] ?? 'visas';
}

/** Where two values of JSON differ: the smallest parts that one of them has otherwise, or has not. */
function differences(fore: unknown, efter: unknown, path: string): readonly string[] {
  if (Object.is(fore, efter)) return [];
  if (!isTree(fore) || !isTree(efter)) return [path];
  const keys = new Set([...Object.keys(fore), ...Object.keys(efter)]);
  return [...keys].flatMap((key) => {
    const [before, after] = [fore, efter].map((tree) => (Object.hasOwn(tree, key) ? tree[key] : undefined));
    return differences(before, after, `${path}/${key}`);
  });
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
