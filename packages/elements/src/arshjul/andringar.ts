import type {Aktivitet, AnpassningCommand, EgenAktivitet} from '@vetlanda/ska-core/arshjul';
import {isInPeriod} from '@vetlanda/ska-core/kalender';
import {html, nothing, type TemplateResult} from 'lit';
import {createId} from '../internal/new-id.js';
import {AnpassningChangeEvent} from './arshjul.events.js';
import type {Handlingar} from './detaljer.js';
import {type Formularlage, readFormular, renderFormular} from './formular.js';
import {createHandlingar} from './handlingar.js';
import type {Synbild} from './synbild.js';

/** What changes need of the element that shows them. */
export interface Andringsvard {
  readonly look: () => Synbild;
  readonly canChange: () => boolean;
  emit(event: Event): void;
  requestUpdate(): void;
}

/** What a unit may change in its year, and the form that it writes it in. The host of the element does the change. */
export class Andringar {
  readonly #vard: Andringsvard;
  #lage: Formularlage | undefined;
  #dialog: HTMLDialogElement | null | undefined;

  constructor(vard: Andringsvard) {
    this.#vard = vard;
  }

  /** What may be done with the activity; undefined when nobody would answer. */
  handlingarOf(aktivitet: Aktivitet): Handlingar | undefined {
    const {anpassning, idag} = this.#vard.look().underlag;
    if (anpassning === undefined || !this.#vard.canChange()) return undefined;
    return createHandlingar(aktivitet, anpassning, idag, {
      change: (command) => this.#change(command, aktivitet.titel),
      move: () => this.#open({typ: 'flytta', aktivitet}),
      edit: (egen) => this.openEgen(egen),
    });
  }

  /** Opens the form for an activity of the unit's own; undefined for a new one. */
  openEgen(egen?: EgenAktivitet): void {
    const {idag, ar} = this.#vard.look().underlag;
    const day = isInPeriod(idag, ar) ? idag : ar.start;
    this.#open({typ: 'egen', egen, ar, forslag: {start: day, slut: day}});
  }

  /** The form in its dialog; nothing while it is closed. */
  render(): TemplateResult | typeof nothing {
    const lage = this.#lage;
    if (lage === undefined) return nothing;
    const {sprak, text} = this.#vard.look();
    return html`<dialog aria-labelledby="formular-rubrik" @close=${this.#close}>
      ${renderFormular(lage, {
        sprak,
        text,
        onSubmit: (event) => this.#onSubmit(event, lage),
        onCancel: this.#close,
      })}
    </dialog>`;
  }

  /** Opens the dialog that has been drawn, and leads to what is to be mended in it. */
  show(dialog: HTMLDialogElement | null | undefined): void {
    this.#dialog = dialog;
    if (dialog?.open === false) dialog.showModal();
    if (this.#lage?.fel !== undefined) dialog?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }

  #open(lage: Formularlage): void {
    this.#lage = lage;
    this.#vard.requestUpdate();
  }

  /** Closes before the dialog goes, so that the keyboard comes back to where it was. */
  readonly #close = (): void => {
    if (this.#lage === undefined) return;
    this.#lage = undefined;
    this.#dialog?.close();
    this.#vard.requestUpdate();
  };

  #onSubmit(event: SubmitEvent, lage: Formularlage): void {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const read = readFormular(event.currentTarget, lage, this.#vard.look().sprak);
    if ('fel' in read) {
      this.#open({...lage, fel: read});
      return;
    }
    this.#close();
    if (lage.typ === 'flytta') {
      this.#change({typ: 'flytta', aktivitet: lage.aktivitet.id, period: read.period}, lage.aktivitet.titel);
      return;
    }
    const {titel, beskrivning} = read;
    const egen: EgenAktivitet = {
      id: lage.egen?.id ?? `egen-${createId()}`,
      titel,
      slag: lage.egen?.slag ?? 'egen',
      niva: lage.egen?.niva ?? this.#vard.look().underlag.anpassning?.niva ?? '',
      ...read.period,
      ...(beskrivning === '' ? {} : {beskrivning}),
    };
    this.#change(lage.egen === undefined ? {typ: 'lagg-till', egen} : {typ: 'andra', egen}, titel);
  }

  #change(command: AnpassningCommand, titel: string): void {
    this.#vard.emit(new AnpassningChangeEvent({command, titel}));
  }
}
