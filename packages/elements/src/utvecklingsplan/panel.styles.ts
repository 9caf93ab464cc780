import {type CSSResult, css} from 'lit';

/** The style of the parts beside the chain. */
export const panelStyles: CSSResult = css`
  .disposition > label,
  .radvis > label,
  .nod > label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: end;
    gap: 0.25rem;
  }
  .radvis {
    grid-template-columns: repeat(auto-fit, minmax(min(10rem, 100%), 1fr));
  }
  .disposition > p,
  .disposition > ul {
    margin: 0;
  }
  .disposition > .delinnehall {
    padding: 0;
  }
  .lista {
    display: grid;
    gap: 0.5rem;
    padding: 0;
    list-style: none;
  }
  .lista > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 1rem;
    padding-block-end: 0.5rem;
    border-block-end: 1px solid var(--_linje);
    overflow-wrap: anywhere;
  }
  .lista > li > :first-child {
    flex: 1 1 12rem;
  }
  .lista > li > article {
    flex-basis: 100%;
    padding-block-end: 0.75rem;
  }
  article > .lopande {
    margin-block-end: 0.5rem;
  }
  .logg li > button {
    min-height: 2rem;
    padding: 0;
    border: 0;
    background: none;
    text-decoration: underline;
  }
  .logg li > form {
    margin-block: 0.75rem;
  }
  fieldset.nod {
    border-inline-start: 4px solid var(--_kant);
    min-width: 0;
  }
  fieldset.nod legend {
    /* A legend sits on the border of its fieldset unless it floats. */
    float: inline-start;
    width: 100%;
  }
  .val3 {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
  }
  .kryss {
    min-height: 2.5rem;
  }
  input[type='radio'] {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    margin: 0;
    accent-color: var(--_black);
  }
`;
