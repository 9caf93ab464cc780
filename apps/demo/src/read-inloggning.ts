import {readFile} from 'node:fs/promises';
import {failure, ok, type Result} from '@vetlanda/ska-core';
import {type Inloggning, parseRollmappning} from '@vetlanda/ska-server';
import type {Oidcmiljo} from './miljo.js';

/** How people sign in, with the rules for roles read from their file; errors are Swedish sentences for the terminal. */
export async function readInloggning(oidc: Oidcmiljo | undefined): Promise<Result<Inloggning, string>> {
  if (oidc === undefined) return ok({slag: 'demo'});
  const {rollfil, tenant, ...rest} = oidc;
  const json = await readFile(rollfil, 'utf8').catch(() => undefined);
  if (json === undefined) return failure([`Filen ${rollfil} i SKA_ROLLER går inte att läsa.`]);
  const mappning = parseRollmappning(json);
  if (!mappning.ok) return mappning;
  return ok({slag: 'oidc', ...rest, ...(tenant === undefined ? {} : {tenant}), mappning: mappning.value});
}
