import {type Datum, datum} from '@vetlanda/ska-core/kalender';
import {
  createExempelfragor,
  createExempelutgavor,
  exempelenkatGrundskola,
  FORVALDA_TROSKLAR,
  parseUtgava,
  serializeEnkat,
  serializeUtgava,
  type Utgava,
} from '@vetlanda/ska-core/tld';
import {hashOfUtgava} from '../kommunfil/hash-of-utgava.js';
import type {Kommunfilomgang} from '../kommunfil/schema.js';

/** When the example's rounds were asked, in the order of their releases. */
const OMGANGAR = [
  {id: 'exempeltld2510', namn: 'TLD oktober 2025', lasar: '2025/2026', oppnar: '2025-10-06', stanger: '2025-10-31'},
  {id: 'exempeltld2604', namn: 'TLD april 2026', lasar: '2025/2026', oppnar: '2026-04-07', stanger: '2026-04-30'},
  {id: 'exempeltld2610', namn: 'TLD oktober 2026', lasar: '2026/2027', oppnar: '2026-10-05', stanger: '2026-10-30'},
  {id: 'exempeltld2704', namn: 'TLD april 2027', lasar: '2026/2027', oppnar: '2027-04-06', stanger: '2027-04-30'},
] as const;

/** The rounds that had been released by a day, with their releases, and those that come after, planned. */
export function createExempelomgangar(today: Datum): readonly Kommunfilomgang[] {
  const alla = (['huvudman', 'namnd', 'rektor'] as const).flatMap((publik) => createExempelutgavor(publik));
  return OMGANGAR.map(({id, namn, lasar, oppnar, stanger}, i): Kommunfilomgang => {
    const own = alla.filter(({nummer, datum: given}) => nummer === i + 1 && given <= today);
    const [first] = own;
    return {
      id,
      namn: `${namn} (exempel)`,
      lasar,
      oppnar: datum(oppnar),
      stanger: datum(stanger),
      lage: first === undefined ? 'planerad' : 'stangd',
      enkat: serializeEnkat(first === undefined ? exempelenkatGrundskola : createExempelfragor(versionOf(first))),
      trosklar: JSON.stringify(FORVALDA_TROSKLAR),
      utgavor: own.map((utgava) => toFilutgava(utgava, id)),
    };
  });
}

function versionOf({enkat}: Utgava): 1 | 2 {
  return enkat.version === 1 ? 1 : 2;
}

/** The release under the id that its round has here. */
function toFilutgava(utgava: Utgava, id: string): Kommunfilomgang['utgavor'][number] {
  const parsed = parseUtgava({...utgava, omgang: {...utgava.omgang, id}});
  // The example is as much a part of the program as the rules are: if they do not fit, it is the program that is wrong.
  if (!parsed.ok) throw new TypeError(`The example is no release: ${parsed.errors[0].kod}`);
  const {publik, nummer, datum: given} = parsed.value;
  const innehall = serializeUtgava(parsed.value);
  return {publik, nummer, datum: given, innehall, hash: hashOfUtgava(innehall)};
}
