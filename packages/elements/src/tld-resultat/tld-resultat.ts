import {define} from '../internal/define.js';
import {SkaTldResultat} from './tld-resultat.element.js';

define('ska-tld-resultat', SkaTldResultat);

declare global {
  interface HTMLElementTagNameMap {
    'ska-tld-resultat': SkaTldResultat;
  }
}

export {SkaTldResultat};
