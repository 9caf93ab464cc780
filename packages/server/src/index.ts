/**
 * The server: guidelines, calendars and pages over HTTP, with strict headers.
 *
 * @module
 */
export {createFelpost, type Felpost} from './anropslogg/felpost.js';
export type {Loggpost} from './anropslogg/loggpost.js';
export {createApp} from './app.js';
export type {Databas} from './db/databas.js';
export {importKommun} from './db/kommunfil-skriv.js';
export type {Dependencies, Insamling, Pages, Serverdel} from './dependencies.js';
export {createExempelkommun} from './exempel/create-exempelkommun.js';
export {fillExempel} from './exempel/fill-exempel.js';
export type {File, FileBody, Files, Kodning} from './files/file.js';
export type {FragaAvvikelse} from './fraga/avvikelse.js';
export {readDag} from './fraga/dag.js';
export {readLasar} from './fraga/lasar.js';
export {readRiktlinje} from './fraga/riktlinje.js';
export {describeFragaAvvikelse} from './fraga/text.sv.js';
export type {Varden} from './fraga/varden.js';
export {securityHeaders} from './headers.js';
export {createHemlighet, type Hemlighet} from './inloggning/hemlighet.js';
export type {Inloggning, Oidcinloggning} from './inloggning/inloggning.js';
export {parseRollmappning, type Rollmappning} from './inloggning/rollmappning.js';
export {listRollplatser} from './inloggning/rollplatser.js';
export {describeKommunfilAvvikelse} from './kommunfil/beskriv.js';
export {type Exportval, exportKommun, type Kommunexport} from './kommunfil/export-kommun.js';
export {parseKommunfil} from './kommunfil/parse-kommunfil.js';
export type {Kommunfil} from './kommunfil/schema.js';
export type {Problem, ProblemAvvikelse} from './problem/problem.js';
export {ProblemError} from './problem/problem-error.js';
export {findProblemtyp, type Problemtyp, type ProblemtypId, problemtyper} from './problem/problemtyp.js';
export {readable} from './resource.js';
export {refuseForeignOrigin} from './resurs/ursprung.js';
export {type KopiaAvvikelse, KopiaError} from './sakerhetskopia/avvikelse.js';
export {describeKopiaAvvikelse} from './sakerhetskopia/text.sv.js';
export {checkStart, type Start, type Startval} from './start/check-start.js';
export {DEFAULT_INSAMLING} from './tld/insamling.js';
export {type Synkning, syncOmgangar} from './tld/sync-omgangar.js';
