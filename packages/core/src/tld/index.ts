export type {
  Enkat,
  Enkatdimension,
  Enkatprofil,
  Enkatreferens,
  Enkatsvar,
  Enkattext,
  Fraga,
  Granskning,
  Instruktion,
  Oversattning,
  Skala,
  Skalsteg,
  Svarssatt,
  Tack,
  Vart,
} from './enkat/enkat.js';
export type {RakningAvvikelse} from './rakning/avvikelse.js';
export {describeRakningAvvikelse} from './rakning/beskriv.js';
export {countKolumner} from './rakning/count-kolumner.js';
export {countSvar, type Monsterokning} from './rakning/count-svar.js';
export type {Heltalskolumn, Monsterkolumn, Svarskolumner} from './rakning/kolumner.js';
export {mergeRakningar} from './rakning/merge-rakningar.js';
export {mergeSummeringar} from './rakning/merge-summeringar.js';
export {decodeMonster, encodeMonster, type Svarsvarde} from './rakning/monster.js';
export {antalMonster, monsterformOf} from './rakning/monsterform.js';
export {packSvar} from './rakning/pack-svar.js';
export type {Fragesummering, Monsterform, Monsterrakning, Rakning, Summering} from './rakning/rakning.js';
export {type Summeringsval, summarizeMonster, tomSummering} from './rakning/summera.js';
export {summarizeKolumner} from './rakning/summera-kolumner.js';
export {type Mikrorad, tally} from './rakning/tally.js';
export {describeTabellAvvikelse} from './tabell/beskriv.js';
export {readTabell, type Tabell, type TabellAvvikelse} from './tabell/read-tabell.js';
export type {
  Antal,
  Dimensionsdetalj,
  Dimensionspost,
  Fragefordelning,
  Publik,
  Skattning,
  Skyddattal,
  Utgava,
  Utgavedimension,
  Utgaveenkat,
  Utgaveomgang,
  Utgavepost,
} from './utgava/utgava.js';
