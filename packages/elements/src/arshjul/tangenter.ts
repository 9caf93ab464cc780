import type {Steg} from '@vetlanda/ska-core/arshjul';

/** What a key means in the wheel. */
export type Tangentval =
  | {readonly typ: 'steg'; readonly steg: Steg}
  | {readonly typ: 'oppna' | 'valj' | 'zooma-in' | 'zooma-ut' | 'tillbaka'};

const STEG: Readonly<Record<string, Steg>> = {
  ArrowRight: 'nasta',
  ArrowLeft: 'foregaende',
  ArrowDown: 'inat',
  ArrowUp: 'utat',
  Home: 'forsta',
  End: 'sista',
  PageDown: 'manad-fram',
  PageUp: 'manad-bak',
};

const STEG_MED_SKIFT: Readonly<Record<string, Steg>> = {PageDown: 'kvartal-fram', PageUp: 'kvartal-bak'};

const VAL: Readonly<Record<string, Exclude<Tangentval, {typ: 'steg'}>['typ']>> = {
  Enter: 'oppna',
  ' ': 'valj',
  '+': 'zooma-in',
  '-': 'zooma-ut',
  Escape: 'tillbaka',
};

/** The key map of the wheel. Keys with Ctrl, Alt or Meta belong to the browser. */
export function readTangent({
  key,
  shiftKey,
  ctrlKey,
  altKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>): Tangentval | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  const steg = (shiftKey ? STEG_MED_SKIFT[key] : undefined) ?? STEG[key];
  if (steg !== undefined) return {typ: 'steg', steg};
  const typ = VAL[key];
  return typ === undefined ? undefined : {typ};
}
