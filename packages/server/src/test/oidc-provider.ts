import {generateKeyPairSync} from 'node:crypto';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import Provider, {type ClaimsParameter} from 'oidc-provider';

/** What the provider says of an account, shaped as Entra ID does. */
export type Testclaims = Readonly<Record<string, unknown>> & {readonly oid: string; readonly tid: string};

/** A real provider on this machine, whose sign-in page answers by itself. */
export interface Testprovider {
  readonly utfardare: string;
  readonly klientId: string;
  readonly klienthemlighet: string;
  /** Who signs in next; undefined presses Cancel. */
  setKonto(konto: string | undefined): void;
  /** Has the account a session at the provider? */
  hasSession(cookies: string): Promise<boolean>;
  stop(): Promise<void>;
}

const KLIENT = {id: 'ska', hemlighet: 'exempel-klienthemlighet-0123456789'};

/** Starts it for a server at `adress`, with accounts by name. */
export async function startTestprovider(
  adress: string,
  konton: Readonly<Record<string, Testclaims>>,
): Promise<Testprovider> {
  let konto: string | undefined;
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const utfardare = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const provider = new Provider(utfardare, {
    clients: [
      {
        client_id: KLIENT.id,
        client_secret: KLIENT.hemlighet,
        redirect_uris: [`${adress}/logga-in/svar`],
        post_logout_redirect_uris: [`${adress}/`],
      },
    ],
    claims: {openid: ['sub'], profile: ['oid', 'tid', 'roles', 'groups', 'name', '_claim_names']},
    // As Entra ID: what a scope gives stands in the ID token itself.
    conformIdTokenClaims: false,
    pkce: {required: () => true},
    features: {
      devInteractions: {enabled: false},
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = `<!doctype html>${form}`;
        },
      },
    },
    cookies: {keys: ['exempel']},
    ttl: {AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600},
    jwks: {keys: [generateKeyPairSync('rsa', {modulusLength: 2048}).privateKey.export({format: 'jwk'})]},
    findAccount: (_, id) => ({
      accountId: id,
      claims: (_use: string, _scope: string, _claims: ClaimsParameter) => ({sub: id, ...konton[id]}),
    }),
    loadExistingGrant: async (ctx) => {
      const {client, session} = ctx.oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const known = session.grantIdFor(client.clientId);
      if (known !== undefined) return ctx.oidc.provider.Grant.find(known);
      const grant = new ctx.oidc.provider.Grant({clientId: client.clientId, accountId: session.accountId});
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
    interactions: {url: (_, {uid}) => `/fraga/${uid}`},
  });

  const answer = provider.callback();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith('/fraga/') !== true) return void answer(request, response);
    const result =
      konto === undefined
        ? {error: 'access_denied', error_description: 'Avbrutet'}
        : {login: {accountId: konto, remember: true}};
    void provider.interactionFinished(request, response, result, {mergeWithLastSubmission: false});
  });

  return {
    utfardare,
    klientId: KLIENT.id,
    klienthemlighet: KLIENT.hemlighet,
    setKonto: (next) => {
      konto = next;
    },
    hasSession: async (cookies) => {
      const id = /(?:^|; )_session=([^;]+)/.exec(cookies)?.[1];
      return id !== undefined && (await provider.Session.find(id)) !== undefined;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
