// The page that children answer on: a code in, the questions out, and one request with the answers. No cookie goes along.

/** What the server gives for a code. */
interface Formular {
  readonly namn: string;
  readonly omgang: string;
  readonly enkat: {readonly exempel?: boolean};
  readonly [egenskap: string]: unknown;
}

const val: RequestInit = {
  method: 'POST',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
  headers: {'Content-Type': 'application/json'},
};

/** What to do about each kind of problem that a code can meet. */
const RAD: Readonly<Record<string, string>> = {
  'okand-kod': 'Koden stämmer inte. Titta på lappen en gång till och skriv den igen.',
  'kod-anvand': 'Den här koden har redan använts. Be om en ny lapp.',
  stangd: 'Det går inte att svara just nu. Fråga den som gav dig koden.',
  'for-manga-forsok': 'Många försöker samtidigt. Vänta en liten stund och försök igen.',
};
const INGET_NAT = 'Det gick inte att nå servern. Kolla att nätet är på och försök igen.';

const inmatning = byId<HTMLFormElement>('inmatning');
const falt = byId<HTMLInputElement>('kod');
const besked = byId('besked');
const plats = byId('formular');

inmatning.addEventListener('submit', (event) => {
  event.preventDefault();
  const kod = falt.value.trim();
  // The code stands after the #, which no browser sends: it is in no log.
  if (kod === location.hash.slice(1)) void open(kod);
  else location.hash = kod;
});
addEventListener('hashchange', () => void open(location.hash.slice(1)));
void open(location.hash.slice(1));

async function open(kod: string): Promise<void> {
  plats.replaceChildren();
  besked.textContent = '';
  falt.value = decode(kod);
  inmatning.hidden = kod !== '';
  if (kod === '') return;
  besked.textContent = 'Hämtar frågorna …';
  try {
    show(await post<Formular>('/api/t/formular', {kod: decode(kod)}));
    besked.textContent = '';
  } catch (error) {
    const typ = error instanceof Problem ? error.kod : '';
    besked.textContent = typ === '' ? INGET_NAT : (RAD[typ] ?? RAD['okand-kod'] ?? '');
    inmatning.hidden = false;
    falt.focus();
  }
}

function show({namn, ...formular}: Formular): void {
  const element = document.createElement('ska-tld-form');
  Object.assign(element, formular, {
    // An example is shown as one; everything else has to be reviewed before a child sees it.
    live: formular.enkat.exempel !== true,
    delad: new URLSearchParams(location.search).has('delad'),
    skicka: (svar: unknown) => post('/api/t/svar', svar),
  });
  document.title = namn;
  plats.append(element);
}

/** An answer that says no, as the form wants to know of it: by status, and by the kind of problem. */
class Problem extends Error {
  readonly status: number;
  readonly kod: string;

  constructor(status: number, kod: string) {
    super(kod);
    this.status = status;
    this.kod = kod;
  }
}

async function post<T>(path: string, body: unknown): Promise<T> {
  const response = await fetch(path, {...val, body: JSON.stringify(body)});
  if (response.ok) return (await response.json()) as T;
  const {type = ''} = (await response.json().catch(() => ({}))) as {type?: string};
  throw new Problem(response.status, type.replace('/problem/', ''));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page lacks #${id}`);
  return found as T;
}
