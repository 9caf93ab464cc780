// What the form needs as soon as it is drawn, but not in order to be drawn: in one file, loaded at once, for later the
// network may be gone.
export {ALLA_ENKATSPRAK} from '@vetlanda/ska-core/tld';
export {createInsandning, isSandbar} from './paket.js';
export {Sandning} from './sandning.js';
export {Utkastplats} from './svarsutkast.js';
export {Upplasning} from './upplasning.js';
export {Vila} from './vila.js';
