import {ALLA_SLAG, describeSlag, type Farg, LJUS, MORK} from '@vetlanda/ska-core/arshjul';

/** A colour token with its values in the two themes. */
export interface Fargtoken {
  readonly token: `--ska-${Farg}`;
  readonly vad: string;
  readonly ljus: string;
  readonly mork: string;
}

const OVRIGA: Readonly<Record<Exclude<Farg, `${string}-kant` | `${string}-ton`>, string>> = {
  papper: 'Grunden',
  black: 'Text, valda knappar och fokus',
  dampad: 'Dämpad text och ramar',
  linje: 'Tunna linjer',
  lov: 'Lov, skolfria dagar och markerad rad',
  idag: 'Visaren för idag och röda dagar',
};

/** Every colour token, in the order they are explained: ground and text first, then the kinds of activity. */
export const fargtokens: readonly Fargtoken[] = [
  ...(Object.entries(OVRIGA) as [keyof typeof OVRIGA, string][]).map(([farg, vad]) => createToken(farg, vad)),
  ...ALLA_SLAG.flatMap((slag) => [
    createToken(`${slag}-kant`, `${describeSlag(slag)}: kant`),
    createToken(`${slag}-ton`, `${describeSlag(slag)}: ton`),
  ]),
];

function createToken(farg: Farg, vad: string): Fargtoken {
  return {token: `--ska-${farg}`, vad, ljus: LJUS[farg], mork: MORK[farg]};
}
