import type {SchemaAvvikelse} from '../../schema-avvikelse.js';
import type {PlanAnmarkning, PlanLasfel} from '../lasfel.js';

/** A sentence for everything that can be said when a plan is opened, but for its shape. */
type Meningar = {
  readonly [A in Exclude<PlanLasfel | PlanAnmarkning, SchemaAvvikelse> as A['kod']]: (params: A['params']) => string;
};

/** What is said when a plan is opened, in Swedish. */
export const lasning: Meningar = {
  'plan/fel-format': ({format}) =>
    format === ''
      ? 'Filen är inte en utvecklingsplan.'
      : `Filen är inte en utvecklingsplan, den har formatet ${format}.`,
  'plan/utan-version': () => 'Filen säger inte vilken version av formatet den har, så den går inte att öppna.',
  'plan/okand-version': ({version}) => `Filen har version ${version} av formatet, som inte finns.`,
  'plan/nyare-olasbar': ({version, last}) =>
    `Planen är sparad i version ${version}, men det här programmet läser till och med version ${last}. Uppdatera programmet.`,
  'plan/nyare': ({version, last}) =>
    `Planen är sparad i version ${version}, men det här programmet skriver version ${last}. Du kan läsa planen men inte spara den. Uppdatera programmet.`,
  'plan/uppgraderad': ({fran, till}) =>
    `Planen var sparad i version ${fran} och visas i version ${till}. Filen ändras först när du sparar.`,
  'plan/falt-bytt-namn': ({falt, till}) => `Det okända fältet ${falt} heter nu ${till}, eftersom namnet behövs.`,
  'plan/okant-falt': ({falt}) => `Fältet ${falt} är okänt. Det visas inte men finns kvar i filen.`,
  'plan/falt-utelamnat': ({falt}) => `Fältet ${falt} går inte att spara och följer inte med.`,
};
