export type {Lagerskal} from './databas.js';
export {type Klocka, systemklocka} from './klocka.js';
export type {Utkastforslag} from './oppet-dokument.js';
export type {Spara, Sparkonflikt, Sparsvar} from './spara.js';
export {describeAnnatFonster, describeSparlage, type Sparlage} from './sparlage.js';
export type {Utkast, Utkasthuvud} from './utkast.js';
export {Utkastkontroller, type Utkastval} from './utkastkontroller.js';
export {
  type Borttagningssvar,
  createUtkastlager,
  type Lassvar,
  type Listsvar,
  type NyttUtkast,
  type Skrivsvar,
  type Utkastlager,
} from './utkastlager.js';
