import type {Koppling, Kopplingsmiljo, Platsmiljo} from './koppling.js';

/** What gives to elements of some tags; loaded when there is one of them in the page. */
export type Kopplingsslag = Oppen | Inloggad;

interface Beskrivning {
  readonly taggar: readonly string[];
  /** What those elements tell that is taken care of. */
  readonly handelser: readonly string[];
}

/** For those that anybody may see: nobody is asked who they are. */
interface Oppen extends Beskrivning {
  readonly oppen: true;
  readonly load: () => Promise<(miljo: Kopplingsmiljo) => Koppling>;
}

interface Inloggad extends Beskrivning {
  readonly oppen?: never;
  readonly load: () => Promise<(miljo: Platsmiljo) => Koppling>;
}

/** Every kind there is. */
export const KOPPLINGSSLAG: readonly Kopplingsslag[] = [
  {
    taggar: ['ska-utvecklingsplan', 'ska-effektkedja'],
    handelser: ['ska-plan-change', 'ska-plan-freeze', 'ska-plan-next'],
    load: async () => (await import('./plankoppling.js')).createPlankoppling,
  },
  {
    taggar: ['ska-arshjul'],
    handelser: ['ska-anpassning-change', 'ska-lasar-change'],
    load: async () => (await import('./hjulkoppling.js')).createHjulkoppling,
  },
  {
    taggar: ['ska-tld-resultat'],
    handelser: [
      'ska-tld-analys-change',
      'ska-tld-aterkoppling-change',
      'ska-tld-enhet-select',
      'ska-tld-omgang-select',
    ],
    load: async () => (await import('./resultatkoppling.js')).createResultatkoppling,
  },
  {
    taggar: ['ska-tld-utskick'],
    handelser: [],
    load: async () => (await import('./utskickskoppling.js')).createUtskickskoppling,
  },
  {
    taggar: ['ska-tld-form'],
    handelser: [],
    oppen: true,
    load: async () => (await import('./formularkoppling.js')).createFormularkoppling,
  },
];

/** The tags that are given to. */
export const TAGGAR: readonly string[] = KOPPLINGSSLAG.flatMap(({taggar}) => taggar);

/** What elements tell. */
export const HANDELSER: readonly string[] = KOPPLINGSSLAG.flatMap(({handelser}) => handelser);
