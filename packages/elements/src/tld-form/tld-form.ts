import {define} from '../internal/define.js';
import {SkaTldForm} from './tld-form.element.js';

define('ska-tld-form', SkaTldForm);

declare global {
  interface HTMLElementTagNameMap {
    'ska-tld-form': SkaTldForm;
  }
}

export {SkaTldForm};
