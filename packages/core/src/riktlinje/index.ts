export {describeDatumregel, type Regelval} from './describe-datumregel.js';
export {type RiktlinjeRegelavvikelse} from './kontroll.js';
export {describeRiktlinjeAvvikelse, parseArshjulsdel, parseRiktlinje, type RiktlinjeAvvikelse} from './parse.js';
export type {Aktivitetsmall, Arshjulsdel, Lank, Niva, Upplagg} from './schema/arshjulsdel.js';
export type {Dagregel, Datumregel} from './schema/datumregel.js';
export {type Riktlinje, riktlinjeSchema} from './schema/riktlinje.js';
export {riktlinjeAt} from './version.js';
export {vetlandaArshjulsdel} from './vetlanda/arshjulsdel.js';
