import type {KommunfilRegelavvikelse} from './avvikelse.js';

/** A sentence for every finding. */
type KommunfilText = {
  readonly [A in KommunfilRegelavvikelse as A['kod']]: (params: A['params']) => string;
};

/** What is wrong with a file of a municipality, in Swedish. */
export const sv: KommunfilText = {
  'kommunfil/fel-format': ({format}) =>
    `Filen är ingen export av en kommun: den säger att den är ”${format}”. Välj en fil som har exporterats härifrån.`,
  'kommunfil/nyare-format': ({version, last}) =>
    `Filen är skriven i version ${version}, och det här programmet läser till och med ${last}. Uppdatera programmet först.`,
  'kommunfil/inte-en-kommun': ({antal}) => `Filen har ${antal} delar som är kommunen själv. Det ska vara en.`,
  'kommunfil/dubbel': ({id}) => `”${id}” finns två gånger i filen. Ta bort den ena.`,
  'kommunfil/okand-enhet': ({enhet}) => `Filen nämner enheten ”${enhet}” men har inte med den.`,
  'kommunfil/fel-overordnad': ({enhet}) =>
    `”${enhet}” hör till fel sorts del. En enhet och ett område hör till ett område eller till kommunen, och kommunen till ingen.`,
  'kommunfil/i-ring': ({enhet}) => `”${enhet}” hör till sig själv genom andra områden.`,
  'kommunfil/perioder': ({enhet}) =>
    `Tiderna för ”${enhet}” går inte ihop. De ska stå i ordning, inte gå om varandra och inte sluta innan de börjar.`,
  'kommunfil/inte-json': () => 'Innehållet är inte JSON. Filen kan ha ändrats på vägen.',
  'kommunfil/lasar': ({slag}) => `Ett dokument av slaget ”${slag}” har ett läsår för mycket eller för lite.`,
  'kommunfil/innehall': ({mening}) => `Ett dokument i filen går inte att läsa. ${mening}`,
  'kommunfil/overbokad': ({dialogtid}) => `Dialogtiden ”${dialogtid}” har fler bokningar än platser.`,
  'kommunfil/bakvand': ({fran, till}) => `Tiden slutar (${till}) innan den börjar (${fran}).`,
  'kommunfil/annan-utgava': () => 'Utgåvan säger en annan läsare, dag eller ett annat nummer än filen gör om den.',
  'kommunfil/andrad-utgava': () =>
    'Utgåvan har ändrats sedan den gavs ut: dess kontrollsumma stämmer inte. Exportera filen på nytt.',
  'kommunfil/inte-tom': () =>
    'Det finns redan enheter, dokument, dialogtider eller omgångar här. En kommun läses bara in där det är tomt.',
  'kommunfil/omgang-upptagen': ({omgang}) =>
    `Omgången ”${omgang}” finns redan hos en annan huvudman på den här servern. Läs in filen på en egen server.`,
};
