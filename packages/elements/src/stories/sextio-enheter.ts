import {datum} from '@vetlanda/ska-core/kalender';
import {
  createUtgavor,
  encodeMonster,
  exempelenkatGrundskola,
  monsterformOf,
  type Organisationsdel,
  type Rakning,
  type Svarsvarde,
  type Utgava,
} from '@vetlanda/ska-core/tld';

const ANTAL = 60;
/** How many answer, unit by unit: many and few, and some that are too few. */
const SVAR = [34, 48, 71, 12, 22, 6, 90, 41, 3, 28];

const enkat = exempelenkatGrundskola;

/** Two rounds of a municipality that does not exist, with sixty units in five areas, the same every time. */
export function createSextioEnheter(): readonly Utgava[] {
  const organisation: readonly Organisationsdel[] = [
    {id: 'kommun', namn: 'Exempelkommunen', slag: 'kommun'},
    ...Array.from({length: 5}, (_, i) => ({
      id: `omrade-${i + 1}`,
      namn: `Exempelområde ${i + 1}`,
      slag: 'omrade' as const,
      foralder: 'kommun',
    })),
    ...Array.from({length: ANTAL}, (_, i) => ({
      id: `enhet-${i + 1}`,
      namn: `Exempelenhet ${i + 1}`,
      slag: 'enhet' as const,
      foralder: `omrade-${1 + (i % 5)}`,
      inbjudna: 100,
    })),
  ];
  const utgavor: Utgava[] = [];
  for (const [nr, manad] of (['oktober', 'april'] as const).entries()) {
    const omgang = {id: `tld-${manad}`, lasar: '2026/2027', namn: `TLD ${manad} ${2026 + nr}`};
    const dag = datum(nr === 0 ? '2026-11-03' : '2027-05-04');
    const result = createUtgavor({
      omgang,
      stangd: dag,
      datum: dag,
      enkat,
      exempel: true,
      organisation,
      rakningar: createRakningar(omgang.id, nr),
      tidigare: utgavor,
    });
    if (!result.ok) throw new Error(`The example cannot be released: ${result.errors[0].kod}`);
    utgavor.push(...result.value);
  }
  return utgavor.filter(({publik}) => publik === 'huvudman');
}

function createRakningar(omgang: string, nr: number): readonly Rakning[] {
  const tal = createTal(nr + 1);
  return Array.from({length: ANTAL}).flatMap((_, i) =>
    enkat.dimensioner.flatMap(({id: dimension}): readonly Rakning[] => {
      const form = monsterformOf(enkat, dimension);
      if (form === undefined) return [];
      // One unit in twelve has moved in the second round.
      const mitt = 2.4 + ((i * 7) % 9) / 8 + (nr === 1 && i % 12 === 5 ? 0.6 : 0);
      const monster: Record<number, number> = {};
      for (let barn = 0; barn < (SVAR[i % SVAR.length] ?? 0); barn++) {
        const egen = mitt + 1.6 * (tal() - 0.5);
        const svar = Array.from({length: form.antalFragor}, () => answer(egen, form.antalSteg, tal));
        const nummer = encodeMonster(svar, form) ?? 0;
        monster[nummer] = (monster[nummer] ?? 0) + 1;
      }
      const {id, version} = enkat;
      return [{omgang, enhet: `enhet-${i + 1}`, grupp: '', enkat: {id, version}, dimension, monster}];
    }),
  );
}

function answer(mitt: number, antalSteg: number, tal: () => number): Svarsvarde {
  return Math.min(antalSteg, Math.max(1, Math.round(mitt + 1.4 * (tal() - 0.5))));
}

/** Numbers 0–1 that look like chance and are the same every time: the minimal standard generator of Park and Miller. */
function createTal(seed: number): () => number {
  let state = seed * 48_271;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
