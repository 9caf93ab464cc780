import type {Rollmappning} from './rollmappning.js';

/** How people sign in: by choosing a role for a demonstration on this machine alone, or at the municipality's own provider. */
export type Inloggning = {readonly slag: 'demo'} | Oidcinloggning;

/** Sign-in with OpenID Connect. */
export interface Oidcinloggning {
  readonly slag: 'oidc';
  /** The provider's own name, an address: `https://login.microsoftonline.com/<tenant>/v2.0`. */
  readonly utfardare: string;
  readonly klientId: string;
  readonly klienthemlighet: string;
  /** This server as a browser reaches it, without a path: `https://ska.exempel.se`. The provider sends people back to it. */
  readonly adress: string;
  /** The one tenant whose accounts are let in (the claim `tid`); every account of the provider unless given. */
  readonly tenant?: string;
  readonly mappning: Rollmappning;
}
