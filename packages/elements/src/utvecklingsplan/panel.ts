// The parts of the document beside the chain: loaded when one of them is about to be opened.
export {renderBakgrund} from './bakgrund.js';
export {renderNastaLasar} from './nasta-lasar.js';
export {panelStyles} from './panel.styles.js';
export {renderUppfoljningar} from './uppfoljningar.js';
export {renderVersioner} from './versioner.js';
