// What joins two plans: loaded when two have changed the same one.
export {mergePlan, parsePlan, resolveKonflikt} from '@vetlanda/ska-core/utvecklingsplan';
