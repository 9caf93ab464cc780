import {createExempelutgavor, type Publik, type Utgava} from '@vetlanda/ska-core/tld';

const made = new Map<Publik, readonly Utgava[]>();

/** The made-up releases, made the first time that somebody asks for them. */
export function exempelutgavor(publik: Publik): readonly Utgava[] {
  const kept = made.get(publik) ?? createExempelutgavor(publik);
  made.set(publik, kept);
  return kept;
}
