import {define} from '../internal/define.js';
import {SkaEffektkedja} from './effektkedja.element.js';

define('ska-effektkedja', SkaEffektkedja);

declare global {
  interface HTMLElementTagNameMap {
    'ska-effektkedja': SkaEffektkedja;
  }
}

export {SkaEffektkedja};
