/** The element as this page uses it; the page author's script tag brings the element itself. */
type Formularelement = HTMLElement & {enkat: unknown; nyckel: JsonWebKey | undefined; skicka: () => Promise<void>};

const {enkat} = JSON.parse(document.getElementById('ska-data')?.textContent ?? '{}') as {readonly enkat?: unknown};
const element = document.querySelector<Formularelement>('ska-tld-form');
if (element !== null) void start(element);

/** Takes what is sent and lets it go. A real page would send it to the round's server. */
async function start(formular: Formularelement): Promise<void> {
  formular.skicka = receive;
  // With a key, answers wait sealed when the network is gone. Nobody has the other half of it: nothing is to be read.
  formular.nyckel = await createKey();
  formular.enkat = enkat;
}

async function createKey(): Promise<JsonWebKey | undefined> {
  if (!globalThis.isSecureContext) return undefined;
  const {publicKey} = await crypto.subtle.generateKey({name: 'ECDH', namedCurve: 'P-256'}, true, ['deriveBits']);
  return crypto.subtle.exportKey('jwk', publicKey);
}

async function receive(): Promise<void> {
  if (!navigator.onLine) throw new TypeError('The network is gone.');
  const besked = document.getElementById('sidans-besked');
  if (besked !== null) besked.textContent = 'Demonstrationen tog emot svaren och kastade dem. Inget är sparat.';
}
