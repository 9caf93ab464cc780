import type {Sprak} from '@vetlanda/ska-core';
import type {Datum} from '@vetlanda/ska-core/kalender';
import {
  addLast,
  childrenOf,
  duplicateNod,
  findNod,
  moveStep,
  moveTo,
  type Nodslag,
  namnOf,
  type PlanAvvikelse,
  type PlanCommand,
  type Plannod,
  type Planregler,
  type Utvecklingsplan,
} from '@vetlanda/ska-core/utvecklingsplan';
import type {Formfel} from './formular.js';
import {inSentence, type Kedjeord} from './ord.js';
import type {Ramverk} from './taggar.js';
import type {Effektkedjetext} from './text.sv.js';

/** What was done, for the history and for those who hear it. */
export interface Gjort {
  /** The end of a sentence: `flyttade Läslyft`. */
  readonly etikett: string;
  /** What is told at once; nothing while somebody writes. */
  readonly besked?: string;
  /** The id of the control that has the keyboard afterwards; undefined leaves it. */
  readonly fokus?: string;
}

/** What of the diagram somebody has chosen. */
export interface Bildval {
  /** The selected card. */
  readonly vald: string | undefined;
  /** The id of the only area to show. */
  readonly malomrade: string | undefined;
}

/** The diagram as it is looked at. */
interface Bildlage extends Bildval {
  /** Width in pixels, and the height that each card was measured to have. */
  readonly bredd: number;
  readonly hojder: ReadonlyMap<string, number>;
}

/** What is wrong in a form, and the node that it stands under. */
export interface Formularfel {
  readonly nod: string;
  readonly form: string;
  readonly fel: Formfel;
}

/** What every view of the plan needs; always as it is now, also when asked by what was drawn before. */
export interface Redigering {
  readonly sprak: Sprak;
  readonly text: Effektkedjetext;
  readonly ord: Kedjeord;
  readonly plan: Utvecklingsplan;
  /** Findings by the id of their node. */
  readonly fynd: ReadonlyMap<string, readonly PlanAvvikelse[]>;
  readonly readonly: boolean;
  /** Level of the heading of a målområde. */
  readonly rubrikniva: number;
  readonly describe: (avvikelse: PlanAvvikelse) => string;
  /** Carries a command out and remembers it; false when it was refused, here or by the host. */
  readonly gor: (command: PlanCommand, gjort: Gjort) => boolean;
  /** The field was left: what is written next is a change of its own. */
  readonly lamna: () => void;
  readonly newId: () => string;
  /** The day it is. */
  readonly idag: Datum;
  /** What a node is drawn from: the same again means that nothing in it has to be drawn. */
  readonly nyckelFor: (nod: Plannod) => readonly unknown[];
  /** Leads to a node. */
  readonly hoppa: (event: Event, nod: string) => void;
  /** Is there somewhere to go for a finding? */
  readonly leder: (avvikelse: PlanAvvikelse) => boolean;
  /** Leads to what a finding is about. */
  readonly visa: (avvikelse: PlanAvvikelse) => void;
  /** The id of the node whose menu is open. */
  readonly meny: string | undefined;
  readonly oppnaMeny: (nod: string | undefined) => void;
  /** What the guideline has that a node can have to do with. */
  readonly ramverk: Ramverk;
  /** The parts that have been opened, by the id of their node, and whether they still are. */
  readonly delar: ReadonlyMap<string, boolean>;
  readonly oppnaDel: (nod: string, open: boolean) => void;
  /** What is wrong in a form that was sent. */
  readonly formfel: (form: string) => Formfel;
  /** Shows what is wrong in a form and leads to the first of it; false, and nothing shown, where nothing is. */
  readonly visaFel: (fel: Formularfel) => boolean;
  /** Is there no document round the chain, with a place for what the plan rests on? */
  readonly fristaende: boolean;
  /** The diagram as it is looked at. */
  readonly bild: Bildlage;
  /** The guideline's own words for the links. */
  readonly regelord: Planregler['effektkedja'];
  /** Selects a card of the diagram. */
  readonly valj: (nod: string) => void;
  /** Opens a node to write in it. */
  readonly oppna: (nod: string) => void;
  readonly tillDisposition: () => void;
  /** Moves the keyboard to a control. */
  readonly fokusera: (id: string) => void;
  readonly visaOmrade: (malomrade: string) => void;
}

/** What is needed to read a plan, and no more. Without a framework its parts are called what they are in common. */
export type Lasmiljo = Pick<Redigering, 'sprak' | 'text' | 'ord' | 'plan' | 'rubrikniva' | 'regelord'> &
  Partial<Pick<Redigering, 'ramverk'>>;

/** The id of the control of a field. */
export function faltId(nod: string, falt: string): string {
  return `f-${nod}-${falt}`;
}

/** The id of a follow-up in the log. */
export function uppfoljningId(uppfoljning: string): string {
  return `uppfoljning-${uppfoljning}`;
}

/** The field that a kind of node is known by. */
export const NAMNFALT: Readonly<Record<Nodslag, string>> = {
  malomrade: 'namn',
  atagande: 'rubrik',
  effekt: 'text',
  aktivitet: 'rubrik',
  resultat: 'text',
};

/** What a node is called where it is spoken of: its first words. */
export function callNod({text, ord}: Pick<Redigering, 'text' | 'ord'>, nod: Plannod, slag: Nodslag): string {
  const namn = nameNod({text, ord}, nod, slag);
  return namn.length > 60 ? `${namn.slice(0, 60)}…` : namn;
}

/** A node's own words, whole. */
export function nameNod({text, ord}: Pick<Redigering, 'text' | 'ord'>, nod: Plannod, slag: Nodslag): string {
  return namnOf(nod).trim() || text.utanNamn(ord.av[slag] ?? slag);
}

/** The guideline's word for a kind, inside a sentence. */
export function wordOf({ord}: Redigering, slag: Nodslag): string {
  return inSentence(ord.av[slag] ?? slag);
}

/** The kind of node that each list holds. */
export const SLAG_I_LISTA: Readonly<Record<string, Nodslag>> = {
  malomraden: 'malomrade',
  ataganden: 'atagande',
  effekter: 'effekt',
  aktiviteter: 'aktivitet',
  resultat: 'resultat',
};

/** Adds an empty node, after the node `efter` or else last in its parent, and puts the keyboard in it. */
export function addNod(red: Redigering, slag: Nodslag, foralder: string, efter?: string): void {
  const id = red.newId();
  const last = addLast(red.plan, slag, foralder, id);
  const command: PlanCommand = efter === undefined || last.typ !== 'lagg-till' ? last : {...last, efter};
  red.gor(command, {
    etikett: red.text.gjorde.lade(wordOf(red, slag)),
    besked: red.text.tillagd(wordOf(red, slag)),
    fokus: faltId(id, NAMNFALT[slag]),
  });
}

/** Moves a node one step among its siblings; the button that was pressed keeps the keyboard. */
export function stepNod(red: Redigering, id: string, step: -1 | 1, fokus?: string): void {
  placeNod(red, moveStep(red.plan, id, step), fokus);
}

/** Moves a node last in another parent. */
export function moveNod(red: Redigering, id: string, foralder: string, fokus: string): void {
  placeNod(red, moveTo(red.plan, id, foralder), fokus);
}

/** Moves a node to a place, and says which: buttons, keys and drag alike. */
export function placeNod(red: Redigering, command: PlanCommand | undefined, fokus?: string): void {
  if (command?.typ !== 'flytta') return;
  const {nod: id, foralder, efter} = command;
  const found = findNod(red.plan, id);
  if (found === undefined) return;
  const {nod, plats} = found;
  const namn = callNod(red, nod, plats.slag);
  const till = findNod(red.plan, foralder);
  const others = childrenOf(till?.nod ?? red.plan, plats.slag).filter((one) => one.id !== id);
  const besked =
    till === undefined || plats.foralder === foralder
      ? red.text.plats(namn, others.findIndex((one) => one.id === efter) + 2, others.length + 1)
      : red.text.flyttad(namn, callNod(red, till.nod, till.plats.slag));
  red.gor(command, {
    etikett: red.text.gjorde.flyttade(namn),
    besked,
    ...(fokus === undefined ? {} : {fokus}),
  });
}

/** Copies a node, with everything in it, right after it. */
export function copyNod(red: Redigering, id: string): void {
  const found = findNod(red.plan, id);
  const command = duplicateNod(red.plan, id, red.newId);
  if (command?.typ !== 'lagg-till' || found === undefined) return;
  const {slag} = found.plats;
  const namn = callNod(red, found.nod, slag);
  red.gor(command, {
    etikett: red.text.gjorde.kopierade(namn),
    besked: red.text.kopierad(namn),
    fokus: faltId(command.nod.id, NAMNFALT[slag]),
  });
}

/** Removes a node; the keyboard goes to its neighbour, or to the button that adds one. */
export function removeNod(red: Redigering, id: string): void {
  const found = findNod(red.plan, id);
  if (found === undefined) return;
  const {slag, foralder} = found.plats;
  const namn = callNod(red, found.nod, slag);
  const siblings = childrenOf(findNod(red.plan, foralder)?.nod ?? red.plan, slag);
  const at = siblings.findIndex((nod) => nod.id === id);
  const near = siblings[at + 1] ?? siblings[at - 1];
  red.gor(
    {typ: 'ta-bort', nod: id},
    {
      etikett: red.text.gjorde.tog(namn),
      besked: red.text.borttagen(namn),
      fokus: near === undefined ? addId(slag, foralder) : faltId(near.id, NAMNFALT[slag]),
    },
  );
}

/** The id of the button that adds a kind of node to a parent. */
export function addId(slag: Nodslag, foralder: string): string {
  return `ny-${slag}-${foralder}`;
}
