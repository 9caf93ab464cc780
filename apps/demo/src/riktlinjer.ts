import {exempelkoping, type Riktlinje, vetlanda} from '@vetlanda/ska-core/riktlinje';

/** The guidelines of the demonstration; the first one meets a visitor who has chosen none. */
export const riktlinjer: readonly [Riktlinje, ...Riktlinje[]] = [vetlanda, exempelkoping];
