import type {EnkatRegelavvikelse} from './avvikelse.js';
import type {Enkat, Fraga} from './enkat.js';
import {PROFILGRANSER} from './profilgranser.js';

type Avvikelse = EnkatRegelavvikelse;

/** What can be said of each question by itself. The wording is judged in Swedish, which the others are held against. */
export function checkFragor(enkat: Enkat): readonly Avvikelse[] {
  if (enkat.fragor.length === 0) return [{kod: 'enkat/inga-fragor', niva: 'fel', path: '/fragor', params: {}}];
  return enkat.fragor.flatMap((fraga, i) => {
    const path = `/fragor/${i}`;
    return [...checkStegbilder(fraga, enkat, path), ...checkOrd(fraga.text.sv.text, enkat, `${path}/text/sv/text`)];
  });
}

function checkStegbilder({skala, stegbilder}: Fraga, {skalor}: Enkat, path: string): readonly Avvikelse[] {
  const steg = skalor.find(({id}) => id === skala)?.steg.length;
  if (stegbilder === undefined || steg === undefined || stegbilder.length === steg) return [];
  const params = {antal: stegbilder.length, steg};
  return [{kod: 'fraga/antal-stegbilder', niva: 'fel', path: `${path}/stegbilder`, params}];
}

const NEKANDE = new Set(['inte', 'icke', 'ej', 'aldrig', 'ingen', 'inga', 'inget', 'ingenting', 'utan']);

/** Words that ask who somebody is. Nothing about who answers may be asked: groups are small. */
const PERSONLIGA = [
  'heter du',
  'ditt namn',
  'hur gammal',
  'född',
  'ålder',
  'pojke',
  'flicka',
  'tjej',
  'kille',
  'kön',
  'personnummer',
  'bor du',
  'adress',
  'telefonnummer',
  'vilken klass',
  'vilken grupp',
  'modersmål',
  'religion',
  'diagnos',
];
// \b knows no å, ä and ö.
const PERSONLIGT = new RegExp(`(?<!\\p{L})(${PERSONLIGA.join('|')})(?!\\p{L})`, 'iu');

function checkOrd(text: string, {profil}: Enkat, path: string): readonly Avvikelse[] {
  const {ord: hogst, utanNekande} = PROFILGRANSER[profil];
  const ord = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const nekande = utanNekande && ord.find((one) => NEKANDE.has(one.toLowerCase()));
  const personligt = PERSONLIGT.exec(text)?.[0];
  return [
    ...(personligt === undefined
      ? []
      : [{kod: 'fraga/personlig', niva: 'varning', path, params: {ord: personligt.toLowerCase()}} as const]),
    ...(hogst !== undefined && ord.length > hogst
      ? [{kod: 'fraga/lang', niva: 'tips', path, params: {antal: ord.length, hogst, profil}} as const]
      : []),
    ...(nekande === undefined
      ? []
      : [{kod: 'fraga/nekande', niva: 'tips', path, params: {ord: nekande.toLowerCase()}} as const]),
  ];
}
