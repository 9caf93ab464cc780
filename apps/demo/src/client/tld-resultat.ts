import {loadJson, saveJson} from './lager.js';

/** The element as this page uses it; the page author's script tag brings the element itself. */
type Resultatelement = HTMLElement & {utgavor: unknown; analys: string; aterkoppling: string};

/** What a text is about. */
interface Plats {
  readonly enhet: string;
  readonly omgang: string;
}

/** What the server put in the page: releases, of which this page needs to know what they are about. */
interface Sidodata {
  readonly utgavor: readonly {
    readonly omgang: {readonly id: string};
    readonly poster: readonly {readonly id: string}[];
  }[];
}

type Slag = 'analys' | 'aterkoppling';

const data = JSON.parse(document.getElementById('ska-data')?.textContent ?? '{}') as Sidodata;
const element = document.querySelector<Resultatelement>('ska-tld-resultat');
if (element !== null) start(element, data);

/** Keeps what is written for each part and round. A real page would save it and let the läsårsrapport read it. */
function start(resultat: Resultatelement, {utgavor}: Sidodata): void {
  const senast = utgavor.at(-1);
  let plats: Plats = {
    enhet: resultat.getAttribute('enhet') ?? senast?.poster[0]?.id ?? '',
    omgang: senast?.omgang.id ?? '',
  };
  const show = (next: Plats): void => {
    plats = next;
    resultat.analys = load('analys', plats);
    resultat.aterkoppling = load('aterkoppling', plats);
  };
  resultat.utgavor = utgavor;
  show(plats);
  resultat.addEventListener('ska-tld-analys-change', (event) => {
    const {detail} = event as CustomEvent<Plats & {readonly analys: string}>;
    saveJson(keyOf('analys', detail), detail.analys);
  });
  resultat.addEventListener('ska-tld-aterkoppling-change', (event) => {
    const {detail} = event as CustomEvent<Plats & {readonly aterkoppling: string}>;
    saveJson(keyOf('aterkoppling', detail), detail.aterkoppling);
  });
  resultat.addEventListener('ska-tld-enhet-select', (event) => {
    show({...plats, enhet: (event as CustomEvent<{enhet: string}>).detail.enhet});
  });
  resultat.addEventListener('ska-tld-omgang-select', (event) => {
    show({...plats, omgang: (event as CustomEvent<{omgang: string}>).detail.omgang});
  });
}

function keyOf(slag: Slag, {enhet, omgang}: Plats): string {
  return `ska:tld:${slag}:${enhet}:${omgang}`;
}

function load(slag: Slag, plats: Plats): string {
  const kept = loadJson(keyOf(slag, plats));
  return typeof kept === 'string' ? kept : '';
}
