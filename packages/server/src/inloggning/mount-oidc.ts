import type {Hono} from 'hono';
import * as oidc from 'openid-client';
import {loadTilldelningar} from '../db/tilldelningar.js';
import type {Dependencies, Serverdel} from '../dependencies.js';
import {ProblemError} from '../problem/problem-error.js';
import type {Oidcinloggning} from './inloggning.js';
import {createOidcKlient} from './oidc-klient.js';
import {ownPath} from './own-path.js';
import {savePaborjad, takePaborjad} from './paborjad.js';
import {applyRollmappning} from './rollmappning.js';
import {startSession} from './session.js';

const SVAR = '/logga-in/svar';

/** Entra ID gives `oid` and `tid` with `profile` alone. Of what else comes with it nothing is kept. */
const SCOPE = 'openid profile';

/** What ends a session at the provider. */
export interface Oidcutgang {
  /** The address that does it; undefined where the provider has none, or does not answer. */
  endSessionUrl(idToken: string): Promise<string | undefined>;
}

/** Signing in at the municipality's provider: authorization code with PKCE, state and nonce. */
export function mountOidc(
  app: Hono,
  del: Serverdel,
  inloggning: Oidcinloggning,
  {reportError}: Pick<Dependencies, 'reportError'>,
): Oidcutgang {
  const klient = createOidcKlient(inloggning);

  /** The provider's own errors hold tokens and claims: only the kind of error is told of. */
  const report = (error: unknown): void => reportError?.(new Error(`OIDC: ${kindOf(error)}`), crypto.randomUUID());

  const configuration = (): Promise<oidc.Configuration> =>
    klient().catch((error: unknown) => {
      report(error);
      throw new ProblemError('inloggning-nere', {headers: {'Retry-After': '30'}});
    });

  app.get('/logga-in', async (c) => {
    c.header('Cache-Control', 'no-store');
    const config = await configuration();
    const paborjad = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
      till: ownPath(c.req.query('till')),
    };
    const url = oidc.buildAuthorizationUrl(config, {
      redirect_uri: `${inloggning.adress}${SVAR}`,
      scope: SCOPE,
      state: paborjad.state,
      nonce: paborjad.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(paborjad.verifier),
      code_challenge_method: 'S256',
    });
    savePaborjad(c, del, paborjad);
    return c.redirect(url.href, 303);
  });

  app.get(SVAR, async (c) => {
    c.header('Cache-Control', 'no-store');
    const paborjad = takePaborjad(c, del, c.req.query('state') ?? '');
    if (paborjad === undefined) throw new ProblemError('inloggning-misslyckades');
    const {claims, idToken} = await redeem(await configuration(), c.req.url, paborjad);
    if (inloggning.tenant !== undefined && claims.tid !== inloggning.tenant) throw new ProblemError('fel-organisation');
    const person = typeof claims.oid === 'string' ? claims.oid : claims.sub;
    const tilldelningar = applyRollmappning(inloggning.mappning, claims);
    const egna = await loadTilldelningar(del.db, del.huvudman, person);
    if (tilldelningar.length + egna.length === 0) throw refuseWithoutRoll(person, claims);
    await startSession(c, del, {huvudman: del.huvudman, person, tilldelningar}, idToken);
    return c.redirect(paborjad.till, 303);
  });

  async function redeem(
    config: oidc.Configuration,
    requested: string,
    {state, nonce, verifier}: {readonly state: string; readonly nonce: string; readonly verifier: string},
  ): Promise<{readonly claims: oidc.IDToken; readonly idToken: string}> {
    // Behind a proxy the server sees another scheme and host than the browser.
    const url = new URL(`${inloggning.adress}${SVAR}${new URL(requested).search}`);
    try {
      const tokens = await oidc.authorizationCodeGrant(config, url, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
      });
      const claims = tokens.claims();
      if (claims === undefined || tokens.id_token === undefined) throw new ProblemError('inloggning-misslyckades');
      return {claims, idToken: tokens.id_token};
    } catch (error) {
      if (error instanceof ProblemError) throw error;
      if (!isRefusal(error)) report(error);
      throw new ProblemError(isOutage(error) ? 'inloggning-nere' : 'inloggning-misslyckades');
    }
  }

  return {
    async endSessionUrl(idToken) {
      const config = await klient().catch(() => undefined);
      if (config?.serverMetadata().end_session_endpoint === undefined) return undefined;
      const parameters = {id_token_hint: idToken, post_logout_redirect_uri: `${inloggning.adress}/`};
      return oidc.buildEndSessionUrl(config, parameters).href;
    },
  };
}

/** The provider, or the person, has said no; nothing is wrong with the server. */
function isRefusal(error: unknown): boolean {
  return (
    error instanceof oidc.AuthorizationResponseError ||
    (error instanceof oidc.ResponseBodyError && error.error === 'invalid_grant')
  );
}

function isOutage(error: unknown): boolean {
  return error instanceof TypeError || kindOf(error) === 'OAUTH_TIMEOUT';
}

function kindOf(error: unknown): string {
  if (error instanceof oidc.ResponseBodyError) return `${error.code} ${error.error}`;
  if (error instanceof oidc.ClientError && error.code !== undefined) return error.code;
  return error instanceof Error ? error.name : 'okänt fel';
}

/** The account is right and has no role: says what whoever gives roles needs to know. */
function refuseWithoutRoll(person: string, claims: oidc.IDToken): ProblemError {
  const mening = hasTooManyGroups(claims)
    ? 'Du är inloggad, men kontot är med i så många grupper att inloggningstjänsten inte räknar upp dem. Be den som sköter inloggningen att bara skicka de grupper som SKA använder.'
    : `Du är inloggad, men du har ingen roll här än. Be den som sköter behörigheter i kommunen om en, och ge kontots id: ${person}`;
  return new ProblemError('saknar-roll', {avvikelser: [{kod: 'inloggning/saknar-roll', path: '', mening}]});
}

/** Entra ID points elsewhere instead of listing more than 200 groups. */
function hasTooManyGroups({_claim_names: names}: oidc.IDToken): boolean {
  return typeof names === 'object' && names !== null && 'groups' in names;
}
