import {type CSSResult, css} from 'lit';

/** The style of the document round the chain; fields, buttons and colours are those of the chain. */
export const planStyles: CSSResult = css`
  nav.delar {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25rem;
    margin-block: 1rem 0.5rem;
    border-block-end: 1px solid var(--_linje);
  }
  nav.delar button {
    border: 0;
    border-block-end: 4px solid transparent;
    border-radius: 0;
    background: none;
    color: var(--_black);
  }
  nav.delar button[aria-current] {
    border-color: var(--_black);
    font-weight: 700;
  }
  .besked {
    position: sticky;
    z-index: 2;
    inset-block-start: 0;
    margin-block: 0.75rem;
    padding: 0.375rem 0.75rem;
    border-inline-start: 4px solid var(--_uppfoljning-kant);
    background: var(--_papper);
  }
  .erbjudande {
    display: grid;
    justify-items: start;
    gap: 0.5rem;
    padding: 0.75rem 1rem;
    border: 2px solid var(--_dampad);
    border-radius: var(--_radie);
  }
  /* Stays in the page, so that what comes in it is heard; takes no room meanwhile. */
  [role='status']:empty {
    margin: 0;
    padding: 0;
    border: 0;
  }
  section.fel li {
    margin-block: 0.75rem;
  }
  section.fel .radvis > div {
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_linje);
  }
  @media (forced-colors: active) {
    nav.delar button[aria-current] {
      border-color: Highlight;
    }
    nav.delar button:not([aria-current]) {
      border-color: Canvas;
    }
    button.huvudval {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .besked {
      display: none;
    }
  }
`;
