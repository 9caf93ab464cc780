export {type Bildval, savePng, saveSvg} from './bild.js';
export {type Affischval, type Papper, printAffisch} from './utskrift.js';
