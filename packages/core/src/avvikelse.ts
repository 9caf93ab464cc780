/** How much a finding weighs: `fel` breaks a must, `varning` deserves a look, `tips` is advice. */
export type AvvikelseNiva = 'fel' | 'varning' | 'tips';

/**
 * One finding: what is wrong or worth a look, as data. Sentences stand apart, in each module's `text.sv.ts`.
 *
 * `path` is a JSON Pointer (RFC 6901) into the document that was checked; `''` is the whole document.
 * `kalla` names what the rule rests on: a section of the guideline ("5") or a law ("skolförordningen 3 kap. 2 §").
 */
export interface AvvikelseOf<Kod extends string, Params extends object = Record<never, never>> {
  readonly kod: Kod;
  readonly niva: AvvikelseNiva;
  readonly path: string;
  readonly params: Readonly<Params>;
  readonly kalla?: string;
}
