// What the element loads at the first sign that somebody wants more than to look.

export {filterAktiviteter} from '@vetlanda/ska-core/arshjul';
export {vetlandaArshjulsdel} from '@vetlanda/ska-core/riktlinje';
export {renderDetaljer} from './detaljer.js';
export {renderExportmeny} from './exportmeny.js';
export {nameFilter, renderFilter} from './filter.js';
export {panelStyles} from './panel.styles.js';
export {renderPanelruta} from './panelruta.js';
export {paneltext} from './paneltext.js';
export {renderProblem} from './problem.js';
export {Samspel} from './samspel.js';
export {renderTips} from './tips.js';
