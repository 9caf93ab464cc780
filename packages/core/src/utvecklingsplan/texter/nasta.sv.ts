import type {NastaPlanAvvikelse} from '../nasta-avvikelse.js';

/** Why the plan of the next läsår cannot be made, in Swedish. */
export const nasta: {readonly [A in NastaPlanAvvikelse as A['kod']]: (params: A['params']) => string} = {
  'nasta/val-saknas': ({rubrik}) => `Välj om ${atagande(rubrik)} fortsätter, formuleras om eller avslutas.`,
  'nasta/dubbelt-val': ({rubrik}) => `Det finns flera val för ${atagande(rubrik)}. Behåll ett av dem.`,
  'nasta/okant-atagande': ({nod}) => `Åtagandet ${nod} finns inte i planen.`,
  'nasta/fel-lasar': ({lasar}) => `${lasar} är inget läsår. Skriv till exempel 2027/2028.`,
  'nasta/lasar-inte-senare': ({lasar, fran}) =>
    `Läsåret ${lasar} kommer inte efter ${fran}, som planen gäller. Välj ett senare läsår.`,
};

function atagande(rubrik: string): string {
  return rubrik.trim() === '' ? 'åtagandet utan rubrik' : `åtagandet ${rubrik}`;
}
