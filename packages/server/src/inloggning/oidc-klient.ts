import * as oidc from 'openid-client';
import {isLoopback} from '../start/is-loopback.js';
import type {Oidcinloggning} from './inloggning.js';

/** Asks the provider what it is and can, once; asks again when it did not answer. */
export function createOidcKlient(inloggning: Oidcinloggning): () => Promise<oidc.Configuration> {
  let known: Promise<oidc.Configuration> | undefined;
  return () => {
    known ??= discover(inloggning).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}

/** How long the provider may take. Seconds. */
const TIMEOUT = 10;

function discover({utfardare, klientId, klienthemlighet}: Oidcinloggning): Promise<oidc.Configuration> {
  const server = new URL(utfardare);
  return oidc.discovery(server, klientId, klienthemlighet, undefined, {
    timeout: TIMEOUT,
    // Only a provider on this very machine is talked to without TLS.
    ...(server.protocol === 'http:' && isLoopback(server.hostname) ? {execute: [oidc.allowInsecureRequests]} : {}),
  });
}
