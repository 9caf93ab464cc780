import type {KopiaAvvikelse} from './avvikelse.js';

type KopiaText = {readonly [A in KopiaAvvikelse as A['kod']]: (params: A['params']) => string};

const sv: KopiaText = {
  'kopia/fel-format': () => 'Filen är ingen säkerhetskopia av SKA. Välj en fil som har gjorts med sakerhetskopiera.',
  'kopia/nyare': ({version}) =>
    `Säkerhetskopian är gjord av en nyare version av programmet (${version}). Uppdatera programmet först.`,
  'kopia/avbruten': () => 'Säkerhetskopian slutar för tidigt. Den har inte kopierats hel. Inget är återställt.',
  'kopia/andrad': () =>
    'Säkerhetskopian har ändrats sedan den gjordes: kontrollsumman stämmer inte. Inget är återställt.',
  'kopia/annan-hemlighet': () =>
    'Säkerhetskopian är gjord med en annan hemlighet. Ange samma SKA_HEMLIGHET som servern hade. Finns den inte kvar kan du ' +
    'lägga till --utan-rakningar: då återställs allt utom räkningar och koder, och omgångar som inte var klara stängs.',
  'kopia/inte-tom': () => 'Databasen är inte tom. Återställ till en tom databas, så att inget skrivs över.',
  'kopia/inget-att-kopiera': () =>
    'Databasen har inga tabeller, så det finns inget att kopiera. Är DATABASE_URL eller SKA_MAPP rätt?',
  'kopia/annan-version': ({finns, kopia}) =>
    `Databasens tabeller är av version ${finns} och säkerhetskopians av ${kopia}. Återställ till en databas utan tabeller.`,
};

/** Why a backup is not restored or made, as sentences. */
export function describeKopiaAvvikelse({kod, params}: KopiaAvvikelse): string {
  const sentence = sv[kod] as (given: KopiaAvvikelse['params']) => string;
  return sentence(params);
}
