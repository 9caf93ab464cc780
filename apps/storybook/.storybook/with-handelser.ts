import type {Decorator} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {action} from 'storybook/actions';

/** Shows in the panel Actions what the elements announce: the name of the event and its `detail`. */
export function createWithHandelser(names: readonly string[]): Decorator {
  // One and the same function every time: a new one would be called anew at every render and listen twice.
  const listen = (box?: Element): void => {
    for (const name of names) {
      box?.addEventListener(name, (event) => action(name)('detail' in event ? event.detail : undefined));
    }
  };
  return (story) => html`<div ${ref(listen)}>${story()}</div>`;
}
