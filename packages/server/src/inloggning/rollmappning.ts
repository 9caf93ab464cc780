import {describeSchemaAvvikelse, failure, ok, parseWith, type Result} from '@vetlanda/ska-core';
import * as z from 'zod/mini';
import {ROLLER, type Tilldelning} from '../ratt/roll.js';

const text = z.string().check(z.minLength(1), z.maxLength(200));

const regelSchema = z.strictObject({
  /** What must stand in the claims, by claim. All of it; a claim that is a list must hold the value. */
  om: z.record(text, text),
  ger: z.strictObject({roll: z.literal(ROLLER), enhet: text}),
});

const mappningSchema = z.array(regelSchema).check(z.minLength(1), z.maxLength(5_000));

/** What the provider says of somebody becomes roles by these rules; each that fits gives its role. */
export type Rollmappning = readonly {
  readonly om: Readonly<Record<string, string>>;
  readonly ger: Tilldelning;
}[];

/**
 * Reads the rules as the operator has written them, JSON:
 * `[{"om": {"roles": "SKA.Rektor", "groups": "<id>"}, "ger": {"roll": "rektor", "enhet": "exempelskolan"}}]`.
 * What is wrong comes as Swedish sentences for the terminal.
 */
export function parseRollmappning(json: string): Result<Rollmappning, string> {
  let forbidden = false;
  let value: unknown;
  try {
    value = JSON.parse(json, (key, part: unknown) => {
      // The schema would leave it out without a word, and a rule would ask for less than it says.
      if (key === '__proto__') forbidden = true;
      return part;
    });
  } catch {
    return failure(['Rollmappningen är inte JSON. Kontrollera citattecken, kommatecken och klamrar.']);
  }
  if (forbidden) return failure(['Rollmappningen har ett villkor som heter ”__proto__”. Det går inte att använda.']);
  const parsed = parseWith(mappningSchema, value);
  if (!parsed.ok) return failure(parsed.errors.map((error) => `Rollmappningen ${describeSchemaAvvikelse(error)}`));
  const errors = parsed.value.flatMap(({om}, i) =>
    Object.keys(om).length > 0
      ? []
      : [`Rollmappningen /${i}/om: villkor saknas, så regeln skulle ge rollen till alla. Skriv till exempel "roles".`],
  );
  return errors.length > 0 ? failure(errors) : ok(parsed.value);
}

/** The roles that the rules give for a person's claims, each once. */
export function applyRollmappning(
  mappning: Rollmappning,
  claims: Readonly<Record<string, unknown>>,
): readonly Tilldelning[] {
  const given = new Map<string, Tilldelning>();
  for (const {om, ger} of mappning) {
    if (Object.entries(om).every(([claim, value]) => holds(claims, claim, value))) {
      given.set(JSON.stringify([ger.roll, ger.enhet]), ger);
    }
  }
  return [...given.values()];
}

function holds(claims: Readonly<Record<string, unknown>>, claim: string, value: string): boolean {
  const given = Object.hasOwn(claims, claim) ? claims[claim] : undefined;
  return given === value || (Array.isArray(given) && given.includes(value));
}
