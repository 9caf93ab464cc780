import {define} from '../internal/define.js';
import {SkaArshjul} from './arshjul.element.js';

define('ska-arshjul', SkaArshjul);

declare global {
  interface HTMLElementTagNameMap {
    'ska-arshjul': SkaArshjul;
  }
}

export {SkaArshjul};
