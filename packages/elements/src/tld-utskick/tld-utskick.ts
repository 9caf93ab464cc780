import {define} from '../internal/define.js';
import {SkaTldUtskick} from './tld-utskick.element.js';

define('ska-tld-utskick', SkaTldUtskick);

declare global {
  interface HTMLElementTagNameMap {
    'ska-tld-utskick': SkaTldUtskick;
  }
}

export {SkaTldUtskick};
