import {html, nothing, type TemplateResult} from 'lit';
import type {Redigering} from './redigering.js';

/** What is wrong in a form, by the name of its field. */
export type Formfel = Readonly<Record<string, string>>;

/** What a form needs of the editing it is part of. */
export type Formmiljo = Pick<Redigering, 'text' | 'formfel'>;

/** A field of a form that is sent, not written straight into the plan. */
interface Formfalt {
  readonly namn: string;
  readonly etikett: string;
  readonly typ?: 'date' | 'url';
}

/** The id of a field of a form. */
export function formfaltId(form: string, namn: string): string {
  return `${form}-${namn}`;
}

/** A field with what is wrong with it beside it. What somebody has written in it is theirs until it is sent. */
export function renderFormfalt(form: string, {namn, etikett, typ}: Formfalt, red: Formmiljo): TemplateResult {
  const id = formfaltId(form, namn);
  const fel = red.formfel(form)[namn];
  return html`<div class="falt rad">
    <label for=${id}>${etikett}</label>
    <input
      id=${id}
      name=${namn}
      type=${typ ?? 'text'}
      maxlength="500"
      aria-invalid=${fel === undefined ? nothing : 'true'}
      aria-describedby=${fel === undefined ? nothing : `${id}-fel`}
    />
    ${fel === undefined ? nothing : html`<p class="fynd" id="${id}-fel"><span class="fel"><b>${red.text.nivaer.fel}:</b> ${fel}</span></p>`}
  </div>`;
}

/** What was written in a form, without space round it, as the plan keeps texts. */
export function readForm(form: HTMLFormElement): (namn: string) => string {
  const data = new FormData(form);
  return (namn) =>
    String(data.get(namn) ?? '')
      .trim()
      .normalize('NFC');
}

/** Is a field half filled in, as a day without its year? The browser gives that as nothing at all. */
export function isHalv(form: HTMLFormElement, namn: string): boolean {
  const field = form.elements.namedItem(namn);
  return field instanceof HTMLInputElement && field.validity.badInput;
}
