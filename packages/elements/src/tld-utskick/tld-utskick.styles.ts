import {type CSSResultGroup, css} from 'lit';
import {grund} from '../internal/grund.styles.js';

/** The style of the links and codes; colours come from `--ska-*` tokens, type from the host page. */
export const styles: CSSResultGroup = [
  grund,
  css`
    header {
      display: grid;
      gap: 0.5rem;
      max-width: 44rem;
      margin-block-end: 1.5rem;
    }
    .grupper {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 30rem), 1fr));
      gap: 0 2rem;
      padding: 0;
      list-style: none;
    }
    .grupp {
      display: grid;
      grid-template-columns: 9rem minmax(0, 1fr);
      gap: 0.75rem 1.25rem;
      align-items: start;
      align-content: start;
      padding-block: 1.25rem;
      border-block-start: 1px solid var(--_linje);
    }
    .grupp h3 {
      grid-column: 1 / -1;
      overflow-wrap: anywhere;
    }
    .qr {
      display: block;
      width: 100%;
      max-width: 9rem;
      border-radius: 4px;
      forced-color-adjust: none;
    }
    .uppgifter {
      display: grid;
      gap: 0.75rem;
    }
    .kod {
      font-size: 1.75rem;
      font-weight: 700;
      font-variant-numeric: tabular-nums;
      letter-spacing: 0.06em;
      line-height: 1.2;
    }
    .lank {
      overflow-wrap: anywhere;
      user-select: all;
    }
    [role='status']:not(:empty) {
      padding-inline-start: 0.75rem;
      border-inline-start: 4px solid var(--_uppfoljning-kant);
    }
    @container (max-width: 26rem) {
      .grupp {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
];
