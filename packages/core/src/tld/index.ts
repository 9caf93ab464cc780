export {
  type Analystext,
  applyAnalystext,
  findAnalystext,
  parseResultatanalys,
  type Resultatanalys,
  TOM_RESULTATANALYS,
} from './analys/resultatanalys.js';
export {resultatanalysSchema} from './analys/schema.js';
export type {EnkatAvvikelse, EnkatRegelavvikelse} from './enkat/avvikelse.js';
export {describeEnkatAvvikelse, describeEnkatskillnad, describeSpraktackning} from './enkat/beskriv.js';
export {checkEnkat} from './enkat/check-enkat.js';
export {checkSkarpOmgang} from './enkat/check-skarp-omgang.js';
export {checkEnkatbyte, compareEnkat, createNastaVersion, type Enkatskillnad} from './enkat/compare-enkat.js';
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
export {ALLA_ENKATSPRAK, type Enkatsprak} from './enkat/enkatsprak.js';
export type {EnkatimportAvvikelse} from './enkat/import/avvikelse.js';
export {describeEnkatimport} from './enkat/import/beskriv.js';
export {createEnkatmall, createEnkattabell} from './enkat/import/enkatmall.js';
export {type Enkatimport, importEnkat} from './enkat/import/import-enkat.js';
export type {InsandningAvvikelse} from './enkat/insandning/avvikelse.js';
export {INSANDNING_LANGD, type Insandning} from './enkat/insandning/insandning.js';
export {packInsandning} from './enkat/insandning/pack-insandning.js';
export {unpackInsandning} from './enkat/insandning/unpack-insandning.js';
export {parseEnkat} from './enkat/parse-enkat.js';
export {type Riktning, riktningOf} from './enkat/riktning.js';
export {enkatSchema} from './enkat/schema.js';
export {serializeEnkat} from './enkat/serialize-enkat.js';
export {type Spraktackning, skarpaSprakOf, spraktackningOf} from './enkat/spraktackning.js';
export {type Synligtext, type Textval, textIn} from './enkat/text-in.js';
export {createExempelutgavor} from './exempel/create-exempelutgavor.js';
export {createExempelfragor} from './exempel/exempelfragor.js';
export {exempelenkatAnpassad} from './exempelenkater/anpassad.js';
export {exempelenkater} from './exempelenkater/exempelenkater.js';
export {exempelenkatForskola} from './exempelenkater/forskola.js';
export {exempelenkatFritidshem} from './exempelenkater/fritidshem.js';
export {exempelenkatGrundskola} from './exempelenkater/grundskola.js';
export {exempelenkatGymnasieskola} from './exempelenkater/gymnasieskola.js';
export {exempelenkatLagstadium} from './exempelenkater/lagstadium.js';
export {exempelenkatVuxenutbildning} from './exempelenkater/vuxenutbildning.js';
export {formularordAr} from './formularord/ar.js';
export {formularordEn} from './formularord/en.js';
export {formularordFa} from './formularord/fa.js';
export {formularordFi} from './formularord/fi.js';
export {formularordFit} from './formularord/fit.js';
export {
  createFormularord,
  type Formularkatalog,
  type Formularnyckel,
  type Formularord,
} from './formularord/formularord.js';
export {loadFormularord} from './formularord/load-formularord.js';
export {formularordPl} from './formularord/pl.js';
export {formularordPrs} from './formularord/prs.js';
export {formularordRmn} from './formularord/rmn.js';
export {formularordSe} from './formularord/se.js';
export {formularordSo} from './formularord/so.js';
export {formularordSv} from './formularord/sv.js';
export {formularordTi} from './formularord/ti.js';
export {formularordUk} from './formularord/uk.js';
export {formularordYi} from './formularord/yi.js';
export type {RakningAvvikelse} from './rakning/avvikelse.js';
export {describeRakningAvvikelse} from './rakning/beskriv.js';
export {countKolumner} from './rakning/count-kolumner.js';
export {countSvar, type Monsterokning} from './rakning/count-svar.js';
export type {Heltalskolumn, Monsterkolumn, Svarskolumner} from './rakning/kolumner.js';
export {mergeRakningar} from './rakning/merge-rakningar.js';
export {mergeSummeringar} from './rakning/merge-summeringar.js';
export type {Kolumnslag, MikrodataAvvikelse} from './rakning/mikrodata/avvikelse.js';
export {describeMikrodataAvvikelse} from './rakning/mikrodata/beskriv.js';
export {type Mikrodata, parseMikrodata} from './rakning/mikrodata/parse-mikrodata.js';
export type {Svarsord} from './rakning/mikrodata/svarsord.js';
export {type Mikrorad, tally} from './rakning/mikrodata/tally.js';
export type {Cellkalla, Mikrodataval} from './rakning/mikrodata/val.js';
export {decodeMonster, encodeMonster, type Svarsvarde} from './rakning/monster.js';
export {antalMonster, monsterformOf} from './rakning/monsterform.js';
export {packSvar} from './rakning/pack-svar.js';
export type {Fragesummering, Monsterform, Monsterrakning, Rakning, Summering} from './rakning/rakning.js';
export {type Summeringsval, summarizeMonster, tomSummering} from './rakning/summera.js';
export {summarizeKolumner} from './rakning/summera-kolumner.js';
export {type Andelar, andelarOf, andelsmedelfelOf, frageandelarOf} from './statistik/andelar.js';
export {andelsintervall, wilsonintervall} from './statistik/andelsintervall.js';
export {roundHalfAway} from './statistik/avrunda.js';
export {
  type Bedomning,
  type Bedomningsval,
  type Jamforelse,
  judgeForandringar,
  type Utfall,
} from './statistik/bedomning.js';
export {type Bedomningstext, describeBedomning, describeEffektstorlek} from './statistik/beskriv.js';
export {
  type CliffDelta,
  cliffDeltaOf,
  cliffIntervall,
  type Effektstorlek,
  effektstorlekOf,
  mannWhitneyP,
} from './statistik/cliff-delta.js';
export {formatTal, type Talformat} from './statistik/format.js';
export {type Indexintervall, type Intervallval, indexintervallOf} from './statistik/indexintervall.js';
export type {Intervall} from './statistik/intervall.js';
export {adjustBenjaminiHochberg, adjustHolm} from './statistik/justera.js';
export {
  defaultSkattning,
  kommunskattningOf,
  type Sammanvagning,
  type Stratum,
  sammanvagningsintervall,
} from './statistik/kommunskattning.js';
export {type Krympning, shrinkIndex} from './statistik/krymp.js';
export {andelsskillnadOf, type Traffar} from './statistik/newcombe.js';
export {type Poangantal, poangantalOf} from './statistik/poangantal.js';
export {medelfelOf, type Poangmatt, poangmattOf, spridningOf} from './statistik/poangmatt.js';
export {
  isUnchanged,
  type Matt,
  mattOf,
  minstaForandringOf,
  type Skillnad,
  skillnadOf,
  skillnadsintervall,
} from './statistik/welch.js';
export {describeTabellAvvikelse} from './tabell/beskriv.js';
export {readTabell, type Tabell, type TabellAvvikelse} from './tabell/read-tabell.js';
export type {UtgavaAvvikelse, UtgavaLasfel, Utgavavarning} from './utgava/avvikelse.js';
export {describeJamforelsehinder, describeUtgavaAvvikelse} from './utgava/beskriv.js';
export {checkUtgava} from './utgava/check-utgava.js';
export {createUtgavor} from './utgava/create-utgavor.js';
export {compareUtgavor} from './utgava/forandring/compare-utgavor.js';
export {createSerie, type Dimensionsserie, type Serie, type Seriepunkt} from './utgava/forandring/create-serie.js';
export {type Blickpunkt, findBlickpunkter} from './utgava/forandring/find-blickpunkter.js';
export type {
  Dimensionsforandring,
  Jamforelsehinder,
  Postforandring,
  Progression,
  Utgavereferens,
} from './utgava/forandring/progression.js';
export {formatUtgavaCsv} from './utgava/format-utgava-csv.js';
export type {Organisationsdel} from './utgava/organisation.js';
export {parseUtgava} from './utgava/parse-utgava.js';
export {findRojanden, type Publiceradrad, type Rojandefraga} from './utgava/rojande/find-rojanden.js';
export {utgavaSchema} from './utgava/schema.js';
export {selectEnhet} from './utgava/select-enhet.js';
export {serializeUtgava} from './utgava/serialize-utgava.js';
export {svarsfrekvensOf} from './utgava/svarsfrekvens.js';
export {FORVALDA_TROSKLAR, type Publiktrosklar, type Trosklar} from './utgava/troskel.js';
export type {
  Antal,
  Dimensionsdetalj,
  Dimensionspost,
  Fragefordelning,
  Publik,
  Skattning,
  Skyddattal,
  Stapel,
  Utgava,
  Utgavainnehall,
  Utgavedimension,
  Utgaveenkat,
  Utgaveomgang,
  Utgavepost,
} from './utgava/utgava.js';
export type {Utgavegrund} from './utgava/utgavegrund.js';
