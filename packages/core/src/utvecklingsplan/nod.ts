import type {AktivitetResultat, Atagande, Effekt, Malomrade, Planaktivitet, Utvecklingsplan} from './schema.js';

/** The nodes of a plan by kind. */
export interface Noder {
  readonly malomrade: Malomrade;
  readonly atagande: Atagande;
  readonly effekt: Effekt;
  readonly aktivitet: Planaktivitet;
  readonly resultat: AktivitetResultat;
}

/** The kind of a node. */
export type Nodslag = keyof Noder;
/** Any node of a plan. */
export type Plannod = Noder[Nodslag];

/** Where nodes of a kind stand: the kind of their parent, and the list in it. */
export const PLATS_I_PLANEN = {
  malomrade: {foralder: 'plan', lista: 'malomraden'},
  atagande: {foralder: 'malomrade', lista: 'ataganden'},
  effekt: {foralder: 'atagande', lista: 'effekter'},
  aktivitet: {foralder: 'atagande', lista: 'aktiviteter'},
  resultat: {foralder: 'aktivitet', lista: 'resultat'},
} as const satisfies Readonly<Record<Nodslag, {readonly foralder: Nodslag | 'plan'; readonly lista: string}>>;

/** The kinds of node whose lists a node, or the plan itself, has; in reading order. */
export const BARN_AV = {
  plan: ['malomrade'],
  malomrade: ['atagande'],
  atagande: ['effekt', 'aktivitet'],
  effekt: [],
  aktivitet: ['resultat'],
  resultat: [],
} as const satisfies Readonly<Record<Nodslag | 'plan', readonly Nodslag[]>>;

/** Every kind of node, from the whole to the part. */
export const ALLA_NODSLAG: readonly Nodslag[] = ['malomrade', 'atagande', 'aktivitet', 'resultat', 'effekt'];

/** The children of a kind that a node, or the plan, has; none where it has no such list. */
export function childrenOf<S extends Nodslag>(parent: Plannod | Utvecklingsplan, slag: S): readonly Noder[S][] {
  return (
    (parent as unknown as Readonly<Record<string, readonly Noder[S][] | undefined>>)[PLATS_I_PLANEN[slag].lista] ?? []
  );
}

/** The words that name a node: its heading, its name or its text. */
export function namnOf(nod: Plannod): string {
  if ('rubrik' in nod) return nod.rubrik as string;
  return 'namn' in nod ? (nod.namn as string) : ((nod as {readonly text: string}).text ?? '');
}
