import '../effektkedja/effektkedja.js';
import {define} from '../internal/define.js';
import {SkaUtvecklingsplan} from './utvecklingsplan.element.js';

define('ska-utvecklingsplan', SkaUtvecklingsplan);

declare global {
  interface HTMLElementTagNameMap {
    'ska-utvecklingsplan': SkaUtvecklingsplan;
  }
}

export {SkaUtvecklingsplan};
