import {html, render} from 'lit';
import '../arshjul/arshjul.js';

/** A widget of an intranet, with a shadow root and a style of its own that must not reach into the wheel, nor stop it. */
class Intranatruta extends HTMLElement {
  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    render(
      html`<style>
          :host {
            display: block;
            padding: 1rem;
            border: 2px dashed currentcolor;
          }
          h2,
          button,
          li {
            letter-spacing: 0.3em;
            text-transform: uppercase;
          }
        </style>
        <h2>Intranätets ruta</h2>
        <slot></slot>
        <ska-arshjul idag=${this.getAttribute('idag') ?? ''}></ska-arshjul>`,
      root,
    );
  }
}

/** Registers the widget; a story may be loaded anew in the same page. */
export function defineIntranatruta(): void {
  if (customElements.get('exempel-intranatruta') === undefined) {
    customElements.define('exempel-intranatruta', Intranatruta);
  }
}
