import type {Sprak} from '@vetlanda/ska-core';

/** The digits as they are said. The letters are said as they are. */
const SIFFROR: Readonly<Record<Sprak, readonly string[]>> = {
  sv: ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
};

/** The code as it stands in an address: capitals and digits of Crockford's base 32, without the gaps of a printed one. */
export function plainKod(kod: string): string {
  return kod
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
}

/** The code in groups that an eye can hold: fours where they come out even, else threes. */
export function groupKod(kod: string): string {
  const plain = plainKod(kod);
  return plain.match(plain.length % 4 === 0 ? /.{4}/g : /.{1,3}/g)?.join(' ') ?? '';
}

/** The code as it is said aloud, a word for every sign: `sju, K, tre`. */
export function spellKod(kod: string, sprak: Sprak): string {
  return [...plainKod(kod)].map((tecken) => SIFFROR[sprak][Number(tecken)] ?? tecken).join(', ');
}
