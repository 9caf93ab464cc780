export type {Aktivitet, AktivitetSlag, AktivitetStatus, Ankare, Infor, Varfor} from './aktivitet.js';
export {type ArshjulAnpassning, createAnpassning, type EgenAktivitet, klarDag} from './anpassning.js';
export {anpassningSchema} from './anpassning-schema.js';
export {type Arshjul, findAktivitet, type Riktlinjereferens} from './arshjul.js';
export type {ArshjulAvvikelse} from './avvikelse.js';
export {describeInfor, describeVarfor} from './beskriv.js';
export {describeArshjulAvvikelse} from './beskriv-avvikelse.js';
export {type Andring, type AnpassningCommand, applyAnpassning} from './command.js';
export {type ArshjulUnderlag, createArshjul} from './create-arshjul.js';
export {canMove} from './flytt.js';
export {describeLage, type Lage, lageAt} from './lage.js';
export {
  type Aktivitetsfilter,
  filterAktiviteter,
  groupByManadOchVecka,
  type Listrad,
  type Manadsgrupp,
} from './lista.js';
export {parseAnpassning} from './parse-anpassning.js';
export {createRitning} from './ritning/create-ritning.js';
export type {Bana, BojdText, Form, RakText} from './ritning/form.js';
export {objektAt, objektInOrder, type Steg, stepFrom} from './ritning/navigering.js';
export type {Ring, Ritning, Ritobjekt} from './ritning/ritning.js';
export {ALLA_SLAG, createStilar, type Farg, LJUS, MORK, type Palett, type Stil, type StilId} from './ritning/stil.js';
export {renderArshjulSvg, SVG_TYPSNITT, type SvgVal} from './ritning/svg.js';
export type {Textbredd} from './ritning/textbredd.js';
export {
  ALLA_ZOOM,
  type Framsteg,
  type Ringindelning,
  type Vy,
  type Zoom,
  zoomPeriod,
} from './ritning/vy.js';
export {describeSlag} from './slag.js';
export {describeStatus, keepsCount, statusAt, waitsFor} from './status.js';
export {describeVecka, describeVeckor, type Veckoformat} from './vecka.js';
