import {define} from '../internal/define.js';
import {SkaDatakalla} from './datakalla.element.js';

define('ska-datakalla', SkaDatakalla);

declare global {
  interface HTMLElementTagNameMap {
    'ska-datakalla': SkaDatakalla;
  }
}

export {SkaDatakalla};
