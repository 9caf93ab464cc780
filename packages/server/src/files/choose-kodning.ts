import {parseAccept} from 'hono/utils/accept';
import type {Kodning} from './file.js';

/** Best first, among codings the reader likes equally. */
const kodningar = ['br', 'gzip'] as const;

/** The coding to send, from an `Accept-Encoding` header; `identity` whenever in doubt. */
export function chooseKodning(header: string | undefined): Kodning {
  if (header === undefined) return 'identity';
  const accepted = parseAccept(header);
  const qualityOf = (kodning: Kodning): number =>
    accepted.find(({type}) => type.toLowerCase() === kodning)?.q ?? accepted.find(({type}) => type === '*')?.q ?? 0;
  let best: Kodning = 'identity';
  let bestQuality = 0;
  for (const kodning of kodningar) {
    const quality = qualityOf(kodning);
    if (quality > bestQuality) {
      best = kodning;
      bestQuality = quality;
    }
  }
  return best;
}
