// Loaded when there is more than one language to choose among.
export {ALLA_ENKATSPRAK} from '@vetlanda/ska-core/tld';
