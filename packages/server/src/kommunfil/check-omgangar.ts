import {describeSchemaAvvikelse, failure, isSchemaAvvikelse, parseWith, type Result} from '@vetlanda/ska-core';
import {
  checkSkarpOmgang,
  describeEnkatAvvikelse,
  describeUtgavaAvvikelse,
  type Enkat,
  type EnkatAvvikelse,
  parseEnkat,
  parseUtgava,
} from '@vetlanda/ska-core/tld';
import type {KommunfilRegelavvikelse} from './avvikelse.js';
import {checkDubbla} from './check-dubbla.js';
import {hashOfUtgava} from './hash-of-utgava.js';
import {readInnehall} from './read-innehall.js';
import {type Kommunfil, type Kommunfilomgang, trosklarSchema} from './schema.js';

type Avvikelse = KommunfilRegelavvikelse;
type Kommunfilutgava = Kommunfilomgang['utgavor'][number];

/** Every questionnaire is one, and every release has come out of the disclosure control and is as it was given out. */
export function checkOmgangar({omgangar, huvudman}: Pick<Kommunfil, 'omgangar' | 'huvudman'>): readonly Avvikelse[] {
  return [
    ...checkDubbla(
      omgangar.map(({id}) => id),
      '/omgangar',
    ),
    ...checkDubbla(
      omgangar.flatMap(({utgavor}) => utgavor.map(({nummer, publik}) => `${nummer} ${publik}`)),
      '/omgangar',
    ).map((dubbel) => ({...dubbel, path: '/omgangar'})),
    ...omgangar.flatMap((omgang, i) => checkOmgang(omgang, huvudman.exempel, `/omgangar/${i}`)),
  ];
}

function checkOmgang(
  {oppnar, stanger, lage, enkat, trosklar, utgavor}: Kommunfilomgang,
  exempel: boolean,
  path: string,
): readonly Avvikelse[] {
  // Where the municipality is real, so is what is asked in it: no example reaches a child by way of a file.
  const parse = lage === 'planerad' && !exempel ? parseSkarpEnkat : parseEnkat;
  const bakvand: readonly Avvikelse[] =
    stanger < oppnar ? [{kod: 'kommunfil/bakvand', niva: 'fel', path, params: {fran: oppnar, till: stanger}}] : [];
  return [
    ...bakvand,
    ...readInnehall(enkat, `${path}/enkat`, parse, (a) => describeEnkatAvvikelse(a as never)),
    ...readInnehall(
      trosklar,
      `${path}/trosklar`,
      (value) => parseWith(trosklarSchema, value),
      (a) => describeSchemaAvvikelse(a as never),
    ),
    ...checkDubbla(
      utgavor.map(({publik}) => publik),
      `${path}/utgavor`,
    ),
    ...utgavor.flatMap((utgava, i) => checkUtgava(utgava, `${path}/utgavor/${i}`)),
  ];
}

function parseSkarpEnkat(value: unknown): Result<Enkat, EnkatAvvikelse> {
  const parsed = parseEnkat(value);
  const hinder = parsed.ok ? checkSkarpOmgang(parsed.value) : [];
  return hinder.length > 0 ? failure(hinder) : parsed;
}

function checkUtgava({publik, nummer, datum, innehall, hash}: Kommunfilutgava, path: string): readonly Avvikelse[] {
  const read = readInnehall(innehall, `${path}/innehall`, parseUtgava, (a) =>
    isSchemaAvvikelse(a) ? describeSchemaAvvikelse(a) : describeUtgavaAvvikelse(a as never),
  );
  if (read.length > 0) return read;
  const own = JSON.parse(innehall) as {readonly publik: unknown; readonly nummer: unknown; readonly datum: unknown};
  const findings: Avvikelse[] = [];
  if (own.publik !== publik || own.nummer !== nummer || own.datum !== datum) {
    findings.push({kod: 'kommunfil/annan-utgava', niva: 'fel', path, params: {}});
  }
  if (hashOfUtgava(innehall) !== hash) {
    findings.push({kod: 'kommunfil/andrad-utgava', niva: 'fel', path: `${path}/hash`, params: {}});
  }
  return findings;
}
