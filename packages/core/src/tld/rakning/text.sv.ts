import type {RakningAvvikelse} from './avvikelse.js';

/** A sentence for every finding of this module. */
export type RakningText = {
  readonly [Kod in RakningAvvikelse['kod']]: (
    params: Extract<RakningAvvikelse, {readonly kod: Kod}>['params'],
  ) => string;
};

/** The findings of counts in Swedish. */
export const sv: RakningText = {
  'rakning/monster-okant': ({monster, hogst}) =>
    `Svarsmönstret ${monster} finns inte i enkäten. Mönstren har nummer 0–${hogst}. Kontrollera att räkningen hör till rätt version av enkäten.`,
  'rakning/antal-omojligt': ({monster}) =>
    `Antalet för svarsmönster ${monster} är inget antal. Det ska vara ett heltal, 0 eller mer.`,
  'rakning/for-manga': ({hogst}) => `Räkningen har fler svar än vad som kan räknas exakt, högst ${hogst}.`,
  'rakning/dimension-omojlig': ({dimension}) =>
    `Frågorna i ${dimension} kan inte räknas ihop. Ge dem lika långa skalor med samma gräns för positivt svar, och ställ 1–10 frågor.`,
  'svar/fraga-okand': ({fraga}) => `Frågan ${fraga} finns inte i den här versionen av enkäten. Hämta enkäten på nytt.`,
  'svar/varde-okant': ({fraga}) => `Svaret på frågan ${fraga} finns inte bland svarsalternativen.`,
};
