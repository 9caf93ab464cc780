import {exempelenkatLagstadium, unpackInsandning} from '@vetlanda/ska-core/tld';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {answers} from '../utkast/testklocka.test.js';
import {openInsandning} from './forsegling.js';
import {
  answerAll,
  buttons,
  cleanUp,
  everythingKept,
  type Formegenskaper,
  find,
  heading,
  Mottagare,
  mountForm,
  Provklocka,
  press,
  radios,
  read,
  readDatabase,
  settled,
  status,
} from './provform.test.js';
import type {SkaTldForm} from './tld-form.element.js';
import type {Svarspost} from './tld-form.events.js';

let nycklar: CryptoKeyPair;
let nyckel: JsonWebKey;
let klocka: Provklocka;
let mottagare: Mottagare;

beforeEach(async () => {
  nycklar = await crypto.subtle.generateKey({name: 'ECDH', namedCurve: 'P-256'}, true, ['deriveBits']);
  nyckel = await crypto.subtle.exportKey('jwk', nycklar.publicKey);
  klocka = new Provklocka();
  mottagare = new Mottagare();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await cleanUp();
  // A try that nobody answers is given up, and lets the next test have its turn.
  await klocka.pass(60_000);
});

/** A form whose answers are sealed and given to the host. */
function mountSealed(more: Formegenskaper = {}): Promise<SkaTldForm> {
  return mountForm({nyckel, klocka, omgang: 'okt', skicka: mottagare.skicka, ...more});
}

async function sendAll(element: SkaTldForm, steg = 1): Promise<void> {
  await answerAll(element, {steg});
  await press(element, 'Skicka mina svar');
}

/** Lets time pass until it is so: what is sealed and stored takes the time of the machine, not that of the clock. */
async function until(check: () => Promise<void> | void, ms = 0): Promise<void> {
  await vi.waitFor(
    async () => {
      if (ms > 0) await klocka.pass(ms);
      await answers();
      await check();
    },
    {timeout: 10_000, interval: 20},
  );
}

async function svarIn(post: Svarspost | undefined): Promise<Readonly<Record<string, unknown>>> {
  const text = await openInsandning(post?.innehall ?? '', nycklar);
  const last = unpackInsandning(text, exempelenkatLagstadium);
  if (!last.ok) throw new Error(JSON.stringify(last.errors));
  return last.value.svar;
}

/** As on plain http. */
function makeInsecure(): void {
  vi.spyOn(window, 'isSecureContext', 'get').mockReturnValue(false);
}

/** As where the device has no room left. */
function fillDevice(): {readonly makeRoom: () => void} {
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('There is no room.', 'QuotaExceededError');
  });
  return {makeRoom: () => spy.mockRestore()};
}

describe('with a network', () => {
  test('a child is sent once, sealed, and the server can open and count it', async () => {
    const element = await mountSealed();
    await sendAll(element, 2);
    await until(() => expect(status(element)).toBe('Dina svar är skickade.'));
    expect(mottagare.mottagna.map(({form, omgang}) => [form, omgang])).toEqual([['kuvert', 'okt']]);
    const svar = await svarIn(mottagare.mottagna[0]);
    expect(Object.values(svar)).toEqual(exempelenkatLagstadium.fragor.map(() => 2));
    await klocka.pass(3_600_000);
    expect(mottagare.forsok).toBe(1);
  });

  test('what is skipped is left out, and vet ej is an answer of its own', async () => {
    const element = await mountSealed();
    await press(element, 'Börja');
    radios(element)[4]?.click();
    await settled(element);
    await press(element, 'Nästa');
    for (let i = 1; i < 11; i++) await press(element, 'Hoppa över');
    await press(element, 'Skicka mina svar');
    await until(() => expect(mottagare.mottagna.length).toBe(1));
    expect(await svarIn(mottagare.mottagna[0])).toEqual({'trygghet-1': 'vet-ej'});
  });

  test('without a key it is given as it is', async () => {
    const element = await mountForm({skicka: mottagare.skicka});
    await sendAll(element);
    await vi.waitFor(() => expect(status(element)).toBe('Dina svar är skickade.'));
    const [post] = mottagare.mottagna;
    expect(post?.form).toBe('klartext');
    expect(unpackInsandning(post?.innehall ?? '', exempelenkatLagstadium).ok).toBe(true);
  });

  test('thanks, and tells where to turn', async () => {
    const element = await mountSealed();
    await sendAll(element);
    await until(() => expect(status(element)).toBe('Dina svar är skickade.'));
    expect(heading(element)).toBe('Tack');
    expect(read(element)).toContain('Vill du prata med någon?');
    expect(find(element, 'a[href="tel:116111"]').textContent).toBe('Ring 116 111');
    expect(find<HTMLAnchorElement>(element, 'a[target]').rel).toBe('noreferrer');
    expect(buttons(element)).toEqual([]);
  });

  test('while it is on its way nothing is promised', async () => {
    let arrive = (): void => undefined;
    const element = await mountSealed({skicka: () => new Promise<void>((resolve) => (arrive = resolve))});
    await sendAll(element);
    expect(status(element)).toBe('Skickar …');
    await until(() => expect(element.skicka).toBeDefined());
    await until(async () => expect((await readDatabase()).length).toBe(1));
    await until(() => {
      arrive();
      expect(status(element)).toBe('Dina svar är skickade.');
    });
    await until(async () => expect((await readDatabase()).length).toBe(0));
  });
});

describe('the event', () => {
  test('is the other way to take the answers, and waits to be acknowledged', async () => {
    const element = await mountSealed({skicka: undefined});
    const taken: Svarspost[] = [];
    element.addEventListener('ska-tld-submit', ({detail, waitUntil}) => {
      taken.push(detail);
      waitUntil(Promise.resolve());
    });
    await sendAll(element);
    await until(() => expect(status(element)).toBe('Dina svar är skickade.'));
    expect(taken.length).toBe(1);
  });

  test('where nobody takes it, it is not called sent', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const element = await mountSealed({skicka: undefined});
    await sendAll(element);
    await until(() => expect(status(element)).toContain('sparade på den här enheten'));
    expect(warned).toHaveBeenCalledWith(expect.stringContaining('waitUntil'));
  });

  test('no other event carries an answer out of the form, not even by where it was pressed', async () => {
    const element = await mountSealed();
    const heard: string[] = [];
    const hear = (event: Event): void => {
      const detail = 'detail' in event ? JSON.stringify(event.detail) : '';
      const path = event
        .composedPath()
        .some((node) => node instanceof HTMLInputElement || node instanceof HTMLLabelElement);
      heard.push(`${event.type} ${detail} ${path ? 'from an answer' : ''}`.trim());
    };
    for (const name of ['input', 'change', 'click', 'ska-tld-progress', 'ska-tld-submit', 'ska-tld-answer']) {
      document.addEventListener(name, hear);
    }
    await sendAll(element, 3);
    await until(() => expect(mottagare.mottagna.length).toBe(1));
    for (const name of ['input', 'change', 'click', 'ska-tld-progress', 'ska-tld-submit', 'ska-tld-answer']) {
      document.removeEventListener(name, hear);
    }
    expect(heard.slice(0, 2)).toEqual(['ska-tld-progress {"fraga":1,"av":11}', 'ska-tld-progress {"fraga":2,"av":11}']);
    expect(heard.length).toBe(11);
    expect(heard.join()).not.toContain('from an answer');
  });
});

describe('nothing of a child is left', () => {
  test('when it is sent', async () => {
    const element = await mountSealed();
    await answerAll(element, {steg: 3});
    expect(await everythingKept()).toContain('trygghet-1');
    await press(element, 'Skicka mina svar');
    await until(() => expect(mottagare.mottagna.length).toBe(1));
    await until(async () => expect(await everythingKept()).not.toMatch(/trygghet|kuvert":/));
  });

  test('when it waits for the network: only what this device cannot open', async () => {
    mottagare.oppen = false;
    const element = await mountSealed();
    await sendAll(element, 3);
    await until(() => expect(status(element)).toContain('sparade'));
    expect(await everythingKept()).not.toContain('trygghet');
    const [post] = await readDatabase();
    expect(Object.keys(post ?? {}).sort()).toEqual(['id', 'kuvert', 'omgang', 'stanger']);
  });

  test('when the next child begins, who comes to the first page with nothing chosen', async () => {
    const element = await mountSealed({delad: true});
    await press(element, 'English');
    await press(element, 'Start');
    radios(element)[1]?.click();
    await settled(element);
    await press(element, 'Next');
    for (let i = 1; i < 11; i++) await press(element, 'Skip');
    await press(element, 'Send my answers');
    await until(() => expect(status(element)).toBe('Your answers have been sent.'));
    await press(element, 'Next child');
    expect(heading(element)).toBe('Exempel: frågor till elever i förskoleklass till åk 3');
    expect(element.shadowRoot?.activeElement).toBe(find(element, 'h2'));
    await press(element, 'Börja');
    expect(radios(element).some(({checked}) => checked)).toBe(false);
    expect(read(element)).toContain('Fråga 1 av 11');
  });

  test('when the form is taken out of the page', async () => {
    const element = await mountSealed();
    await press(element, 'Börja');
    radios(element)[1]?.click();
    await settled(element);
    expect(await everythingKept()).toContain('trygghet');
    element.remove();
    expect(await everythingKept()).not.toContain('trygghet');
  });
});

test('a page loaded anew goes on where the child was', async () => {
  const element = await mountSealed();
  await press(element, 'Börja');
  radios(element)[1]?.click();
  await settled(element);
  await press(element, 'Nästa');
  // A page that goes away takes no leave of its elements, so what they kept is still there.
  const kept = {...sessionStorage};
  element.remove();
  Object.assign(sessionStorage, kept);
  const later = await mountSealed();
  expect(read(later)).toContain('Fråga 2 av 11');
  await press(later, 'Tillbaka');
  expect(radios(later)[1]?.checked).toBe(true);
});

test.each([
  ['long ago', -16 * 60_000],
  ['in a time that has not been, for the clock has been set', 60_000],
])('what was left %s is taken away instead', async (_, ago) => {
  const nyss = JSON.stringify({svar: {'trygghet-1': 2}, fraga: 1, tid: klocka.now() + ago});
  sessionStorage.setItem('ska-tld-form:okt:exempel-f-3:1:0', nyss);
  sessionStorage.setItem('ska-tld-form:annan:exempel-4-9:1:0', nyss);
  const element = await mountSealed();
  expect(buttons(element)).toContain('Börja');
  expect(sessionStorage.length).toBe(0);
});

describe('without a network', () => {
  test('says that it is saved and not that it is sent, and that it is sent when it is', async () => {
    mottagare.oppen = false;
    const element = await mountSealed();
    await sendAll(element);
    await until(() =>
      expect(status(element)).toBe(
        'Dina svar är sparade på den här enheten. De skickas när nätet är tillbaka och sidan är öppen.',
      ),
    );
    mottagare.oppen = true;
    window.dispatchEvent(new Event('online'));
    await until(() => expect(status(element)).toBe('Dina svar är skickade.'), 1_000);
    expect(mottagare.mottagna.length).toBe(1);
  });

  test('a network that never answers keeps nobody waiting', async () => {
    const element = await mountSealed({skicka: () => new Promise(() => undefined), delad: true});
    await sendAll(element);
    await until(() => expect(status(element)).toContain('sparade'), 4_000);
    expect(buttons(element)).toContain('Nästa barn');
  });

  test('a whole class of thirty on one device: each is sent once, and in another order than they came', {
    timeout: 120_000,
  }, async () => {
    mottagare.oppen = false;
    const enkat = {...exempelenkatLagstadium, fragor: exempelenkatLagstadium.fragor.slice(0, 3)};
    const element = await mountSealed({delad: true, enkat});
    const svarade: string[] = [];
    for (let barn = 0; barn < 30; barn++) {
      const steg = [(barn % 4) + 1, (Math.floor(barn / 4) % 4) + 1, (Math.floor(barn / 16) % 4) + 1];
      svarade.push(steg.join(''));
      find<HTMLButtonElement>(element, '[part=next]').click();
      await settled(element);
      for (const ett of steg) {
        radios(element)[ett - 1]?.click();
        await element.updateComplete;
        find<HTMLButtonElement>(element, '[part=next]').click();
        await element.updateComplete;
      }
      find<HTMLButtonElement>(element, '[part=submit]').click();
      await until(() => expect(status(element)).toContain('sparade'));
      find<HTMLButtonElement>(element, '[part=next]').click();
      await element.updateComplete;
    }
    await until(() => expect(status(element)).toBe('Väntar på att skickas: 30'));
    mottagare.oppen = true;
    window.dispatchEvent(new Event('online'));
    await until(() => expect(mottagare.mottagna.length).toBe(30), 1_000);
    await until(() => expect(status(element)).toBe('Alla svar från den här enheten är skickade.'));
    await klocka.pass(3_600_000);
    const texter = await Promise.all(mottagare.mottagna.map(({innehall}) => openInsandning(innehall, nycklar)));
    const kommo = texter.map((text) => JSON.parse(text).svar as string);
    expect([...kommo].sort()).toEqual([...svarade].sort());
    expect(kommo).not.toEqual(svarade);
    expect(new Set(texter.map((text) => JSON.parse(text).nonce)).size).toBe(30);
  });

  test('what waits is sent by the page that is opened the next time', async () => {
    mottagare.oppen = false;
    const element = await mountSealed();
    await sendAll(element);
    await until(() => expect(status(element)).toContain('sparade'));
    element.remove();
    mottagare.oppen = true;
    await mountSealed();
    await until(() => expect(mottagare.mottagna.length).toBe(1), 1_000);
  });

  test('what waits for another round is left to it', async () => {
    mottagare.oppen = false;
    const element = await mountSealed();
    await sendAll(element);
    await until(() => expect(status(element)).toContain('sparade'));
    element.remove();
    mottagare.oppen = true;
    const april = await mountSealed({omgang: 'apr'});
    await klocka.pass(600_000);
    expect(mottagare.mottagna).toEqual([]);
    expect(status(april)).toBe('');
  });

  test('two forms on a page send what waits once between them', async () => {
    mottagare.oppen = false;
    const element = await mountSealed();
    await sendAll(element);
    await until(() => expect(status(element)).toContain('sparade'));
    await mountSealed();
    mottagare.oppen = true;
    window.dispatchEvent(new Event('online'));
    await until(() => expect(mottagare.mottagna.length).toBe(1), 1_000);
    await klocka.pass(600_000);
    expect(mottagare.mottagna.length).toBe(1);
  });

  test('it tries again by itself, ever more seldom', async () => {
    mottagare.oppen = false;
    const element = await mountSealed();
    await sendAll(element);
    await until(() => expect(status(element)).toContain('sparade'));
    const forsok: number[] = [];
    for (let minut = 0; minut < 30; minut++) {
      await klocka.pass(60_000);
      await until(() => undefined);
      forsok.push(mottagare.forsok);
    }
    expect(mottagare.forsok).toBeGreaterThan(5);
    expect(mottagare.forsok).toBeLessThan(30);
    expect((forsok[9] ?? 0) - (forsok[0] ?? 0)).toBeGreaterThanOrEqual((forsok[29] ?? 0) - (forsok[20] ?? 0));
  });
});

describe('what the server answers', () => {
  test.each([
    [{status: 503}, 'sparade'],
    [{status: 408}, 'sparade'],
    [{status: 425}, 'sparade'],
    [{status: 429, kod: 'for-manga'}, 'sparade'],
    [new TypeError('Failed to fetch'), 'sparade'],
    [{status: 400}, 'Svaren togs inte emot. Hämta en vuxen.'],
    [{status: 422, kod: 'olasbar'}, 'Svaren togs inte emot. Hämta en vuxen.'],
    [{kod: 'olasbar'}, 'Svaren togs inte emot. Hämta en vuxen.'],
    [{status: 410, kod: 'stangd'}, 'Frågorna är stängda. Det går inte att svara längre.'],
  ])('%o: %s', async (fel, besked) => {
    const element = await mountSealed({skicka: () => Promise.reject(fel)});
    await sendAll(element);
    await until(() => expect(status(element)).toContain(besked));
    await until(async () => expect((await readDatabase()).length).toBe(besked === 'sparade' ? 1 : 0));
  });

  test('what is refused after it has waited is told to the adult on the first page', async () => {
    mottagare.oppen = false;
    const element = await mountSealed({delad: true});
    await sendAll(element);
    await until(() => expect(status(element)).toContain('sparade'));
    await press(element, 'Nästa barn');
    element.skicka = () => Promise.reject({status: 400});
    await until(() => expect(status(element)).toContain('Svaren togs inte emot. Hämta en vuxen.'), 10_000);
  });
});

describe('no room on the device', () => {
  test('is told, and the answers are sent from memory if they can', async () => {
    fillDevice();
    const element = await mountSealed();
    await sendAll(element);
    await until(() => expect(status(element)).toBe('Dina svar är skickade.'));
    expect(mottagare.mottagna.length).toBe(1);
  });

  test('and no network: kept in memory, with clear words, until a new try', async () => {
    fillDevice();
    mottagare.oppen = false;
    const element = await mountSealed({delad: true});
    await sendAll(element);
    await until(() =>
      expect(status(element)).toBe('Det finns ingen plats kvar att spara svaren på den här enheten. Hämta en vuxen.'),
    );
    const leave = new Event('beforeunload', {cancelable: true});
    window.dispatchEvent(leave);
    expect(leave.defaultPrevented).toBe(true);
    mottagare.oppen = true;
    await press(element, 'Försök igen');
    await until(() => expect(status(element)).toBe('Dina svar är skickade.'));
    expect(mottagare.mottagna.length).toBe(1);
    const gone = new Event('beforeunload', {cancelable: true});
    window.dispatchEvent(gone);
    expect(gone.defaultPrevented).toBe(false);
  });

  test('the next child can answer all the same, and all are sent', async () => {
    fillDevice();
    mottagare.oppen = false;
    const element = await mountSealed({delad: true});
    await sendAll(element);
    await until(() => expect(status(element)).toContain('ingen plats'));
    await press(element, 'Nästa barn');
    await sendAll(element);
    await until(() => expect(status(element)).toContain('ingen plats'));
    mottagare.oppen = true;
    window.dispatchEvent(new Event('online'));
    await until(() => expect(mottagare.mottagna.length).toBe(2), 1_000);
  });
});

describe('without a secure context', () => {
  test('nothing is stored: it says so, and asks for a new try when the network is back', async () => {
    makeInsecure();
    mottagare.oppen = false;
    const element = await mountSealed({delad: true});
    await sendAll(element);
    await until(() =>
      expect(status(element)).toBe(
        'Nätet är borta, och den här sidan kan inte spara svaren. Låt sidan vara öppen och försök igen när nätet är tillbaka.',
      ),
    );
    expect(await readDatabase()).toEqual([]);
    expect(buttons(element)).toEqual(['Försök igen']);
    mottagare.oppen = true;
    await press(element, 'Försök igen');
    await until(() => expect(status(element)).toBe('Dina svar är skickade.'));
    expect(mottagare.mottagna.map(({form}) => form)).toEqual(['klartext']);
    expect(buttons(element)).toEqual(['Nästa barn']);
  });

  test('what could not be sent is the same when it is sent again, so that it is counted once', async () => {
    makeInsecure();
    const sent: string[] = [];
    const element = await mountSealed({
      skicka: async ({innehall}) => {
        sent.push(innehall);
        if (sent.length === 1) throw new TypeError('Failed to fetch');
      },
    });
    await sendAll(element);
    await until(() => expect(buttons(element)).toEqual(['Försök igen']));
    await press(element, 'Försök igen');
    await until(() => expect(sent.length).toBe(2));
    expect(sent[0]).toBe(sent[1]);
  });
});

describe('when the round is open', () => {
  const server = '2026-11-24T09:40:00Z';
  const stanger = '2026-11-24T12:00:00Z';

  test.each([
    ['not yet', {oppnar: '2026-11-25T06:00:00Z'}, 'Frågorna har inte öppnat än.'],
    ['no longer', {stanger: '2026-11-24T09:00:00Z'}, 'Frågorna är stängda. Det går inte att svara längre.'],
  ])('%s: says so instead of the questions', async (_, tider, besked) => {
    const element = await mountSealed({servertid: server, ...tider});
    expect(read(element)).toBe(besked);
  });

  test.each([
    ['a year fast', 365],
    ['ten years slow', -3650],
  ])('a clock that is %s neither closes it nor throws away what waits', async (_, dagar) => {
    klocka.fel = dagar * 86_400_000;
    mottagare.oppen = false;
    const element = await mountSealed({servertid: server, stanger});
    await sendAll(element);
    await until(() => expect(status(element)).toContain('sparade'));
    mottagare.oppen = true;
    window.dispatchEvent(new Event('online'));
    await until(() => expect(status(element)).toBe('Dina svar är skickade.'), 1_000);
  });

  test('where the server has told no time, the clock of the device closes nothing', async () => {
    klocka.fel = 365 * 86_400_000;
    mottagare.oppen = false;
    const element = await mountSealed({stanger});
    await sendAll(element);
    await until(() => expect(status(element)).toContain('sparade'));
    mottagare.oppen = true;
    await until(() => expect(mottagare.mottagna.length).toBe(1), 60_000);
  });

  test('what waits when it has closed, by the time of the server, is taken away', async () => {
    mottagare.oppen = false;
    const element = await mountSealed({servertid: server, stanger});
    await sendAll(element);
    await until(() => expect(status(element)).toContain('sparade'));
    element.remove();
    await mountSealed({servertid: '2026-11-24T12:00:01Z', stanger});
    await until(async () => expect(await readDatabase()).toEqual([]), 10_000);
    expect(mottagare.mottagna).toEqual([]);
  });
});

test('a key that is none is told before anybody has answered', async () => {
  const element = await mountForm({nyckel: {kty: 'EC'}});
  await vi.waitFor(() => expect(read(element)).toContain('Frågorna går inte att visa. Hämta en vuxen.'));
  expect(buttons(element)).toEqual([]);
});
