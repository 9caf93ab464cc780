import {createHash, createHmac} from 'node:crypto';

/** Sums of lines, counted while they pass. */
export interface Summa {
  add(line: string): void;
  result(): {readonly rader: number; readonly sha256: string; readonly mac: string};
}

/** Begins to count. */
export function createSumma(nyckel: Buffer): Summa {
  const hash = createHash('sha256');
  const mac = createHmac('sha256', nyckel);
  let rader = 0;
  return {
    add(line) {
      rader += 1;
      for (const sum of [hash, mac]) sum.update(line).update('\n');
    },
    result: () => ({rader, sha256: hash.digest('hex'), mac: mac.digest('hex')}),
  };
}
