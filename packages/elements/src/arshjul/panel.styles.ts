import {type CSSResult, css} from 'lit';

/** The style of what is loaded on demand: filter, details and dialog. */
export const panelStyles: CSSResult = css`
  .rutor {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 2rem;
    align-items: start;
    padding: 0.75rem 0.25rem;
  }
  .rutor fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
  }
  .rutor legend {
    font-weight: 600;
    padding: 0;
  }
  .rutor label {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-height: 2rem;
  }
  input[type='checkbox'] {
    width: 1.25rem;
    height: 1.25rem;
    accent-color: var(--_black);
  }
  input:not([type='checkbox'], [type='radio']),
  textarea {
    min-height: 2.5rem;
    max-width: 100%;
    padding: 0.375rem 0.5rem;
    border: 1px solid var(--_dampad);
    border-radius: var(--_radie);
    background: var(--_papper);
    color: var(--_black);
    font: inherit;
  }
  .detaljer {
    display: grid;
    gap: 0.75rem;
  }
  .detaljer dt {
    margin-block-start: 0.625rem;
    font-size: 0.875rem;
    color: var(--_dampad);
  }
  .detaljer dt:first-child {
    margin-block-start: 0;
  }
  dialog {
    width: min(32rem, calc(100vw - 2rem));
    border: 1px solid var(--_dampad);
    border-radius: var(--_radie);
    background: var(--_papper);
    color: var(--_black);
    padding: 1.25rem;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  dialog form {
    display: grid;
    gap: 0.75rem;
  }
  dialog label {
    display: grid;
    gap: 0.25rem;
  }
  dialog .par {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr));
    gap: 0.75rem;
  }
  dialog p[role='alert'] {
    color: var(--_aterkoppling-kant);
    font-weight: 600;
  }
`;
