import {arshjulsresurser} from './arshjul/arshjulsresurser.js';
import {lagesresurser} from './arshjul/lage.js';
import {dialogresurser} from './dialog/dialogresurser.js';
import {createDokumentresurser} from './dokument/dokumentresurser.js';
import {dokumenttyper} from './dokument/dokumenttyper.js';
import {frystaPlaner} from './dokument/frysta-planer.js';
import {granskningsresurser} from './granskning/granskningsresurser.js';
import {identitetsresurser} from './inloggning/identitetsresurser.js';
import {kommunfilresurser} from './kommunfil/kommunfilresurser.js';
import {loggresurser} from './logg/loggresurser.js';
import {organisationsimport} from './organisation/importresurser.js';
import {organisationsresurser} from './organisation/organisationsresurser.js';
import {oversiktsresurser} from './oversikt/oversiktsresurser.js';
import {planlageresurser} from './oversikt/planlageresurser.js';
import type {Resurs} from './resurs/resurs.js';
import {rollresurser} from './roller/rollresurser.js';
import {formularresurser} from './tld/formularresurser.js';
import {omgangsresurser} from './tld/omgangsresurser.js';
import {svarsresurser} from './tld/svarsresurser.js';
import {urnresurser} from './tld/urnresurser.js';
import {utgavoresurser} from './tld/utgavoresurser.js';

/** Every resource of the API: what is mounted, described in OpenAPI and walked by the test of rights. */
export function createResurser(): readonly Resurs[] {
  return [
    ...identitetsresurser,
    ...organisationsresurser,
    ...arshjulsresurser,
    ...lagesresurser,
    ...dokumenttyper.flatMap(createDokumentresurser),
    ...frystaPlaner,
    ...dialogresurser,
    ...oversiktsresurser,
    ...planlageresurser,
    ...omgangsresurser,
    ...urnresurser,
    ...formularresurser,
    ...svarsresurser,
    ...utgavoresurser,
    ...kommunfilresurser,
    ...organisationsimport,
    ...rollresurser,
    ...loggresurser,
    ...granskningsresurser,
  ];
}
