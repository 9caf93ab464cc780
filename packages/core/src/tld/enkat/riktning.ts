/** Which way a text runs, as the attribute `dir` has it. */
export type Riktning = 'ltr' | 'rtl';

/** Languages written from right to left unless they say otherwise, and the scripts that are. */
const SPRAK = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'nqo', 'prs', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);
const SKRIFTER = new Set(['adlm', 'arab', 'aran', 'hebr', 'mand', 'nkoo', 'rohg', 'samr', 'syrc', 'thaa']);

/** Which way a language runs, by its BCP 47 code: a script in it (`az-Arab`, `yi-Latn`) goes before the language. */
export function riktningOf(sprak: string): Riktning {
  const [kod = '', ...rest] = sprak.toLowerCase().split('-');
  const skrift = rest.find((part) => /^[a-z]{4}$/.test(part));
  return (skrift === undefined ? SPRAK.has(kod) : SKRIFTER.has(skrift)) ? 'rtl' : 'ltr';
}
