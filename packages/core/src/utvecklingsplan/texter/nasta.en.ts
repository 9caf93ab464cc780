import type * as sv from './nasta.sv.js';

/** Why the plan of the next läsår cannot be made, in English. */
export const nasta: typeof sv.nasta = {
  'nasta/val-saknas': ({rubrik}) => `Choose whether ${atagande(rubrik)} goes on, is reworded or is ended.`,
  'nasta/dubbelt-val': ({rubrik}) => `There are several choices for ${atagande(rubrik)}. Keep one of them.`,
  'nasta/okant-atagande': ({nod}) => `There is no undertaking ${nod} in the plan.`,
  'nasta/fel-lasar': ({lasar}) => `${lasar} is no school year. Write for example 2027/2028.`,
  'nasta/lasar-inte-senare': ({lasar, fran}) =>
    `The school year ${lasar} does not come after ${fran}, which the plan is for. Choose a later one.`,
};

function atagande(rubrik: string): string {
  return rubrik.trim() === '' ? 'the undertaking without a heading' : `the undertaking ${rubrik}`;
}
