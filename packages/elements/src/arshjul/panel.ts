// What the element loads at the first sign that somebody wants more than to look.
export {renderDetaljer} from './detaljer.js';
export {renderFilter} from './filter.js';
export {readFormular, renderFormular} from './formular.js';
export {createHandlingar} from './handlingar.js';
export {panelStyles} from './panel.styles.js';
export {renderTips} from './tips.js';
