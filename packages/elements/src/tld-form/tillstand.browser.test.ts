import {type Enkat, exempelenkatForskola, exempelenkatLagstadium} from '@vetlanda/ska-core/tld';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {expectAccessible} from '../test/mount.js';
import {
  answerAll,
  cleanUp,
  everythingKept,
  type Formegenskaper,
  find,
  findAll,
  Mottagare,
  mountForm,
  Provklocka,
  press,
  radios,
  read,
  settled,
  status,
} from './provform.test.js';
import type {SkaTldForm} from './tld-form.element.js';

let nyckel: JsonWebKey;

beforeEach(async () => {
  const {publicKey} = await crypto.subtle.generateKey({name: 'ECDH', namedCurve: 'P-256'}, true, ['deriveBits']);
  nyckel = await crypto.subtle.exportKey('jwk', publicKey);
});

afterEach(async () => {
  vi.restoreAllMocks();
  document.documentElement.style.colorScheme = '';
  await cleanUp();
});

/** Two questions are enough for every page. */
const KORT: Enkat = {...exempelenkatLagstadium, fragor: exempelenkatLagstadium.fragor.slice(0, 2)};

function borta(): Promise<never> {
  return Promise.reject(new TypeError('Failed to fetch'));
}

async function sent(more: Formegenskaper): Promise<SkaTldForm> {
  const element = await mountForm({enkat: KORT, ...more});
  await answerAll(element, {enkat: KORT});
  await press(element, 'Skicka mina svar');
  return element;
}

/** Every state but the ordinary pages, and what it says. */
const TILLSTAND: readonly (readonly [string, () => Promise<SkaTldForm>, string])[] = [
  ['on their way', () => mountForm({enkat: undefined}), 'Frågorna hämtas'],
  [
    'not open yet',
    () => mountForm({servertid: '2026-11-24T09:00:00Z', oppnar: '2026-11-25T06:00:00Z'}),
    'har inte öppnat än',
  ],
  ['closed', () => mountForm({servertid: '2026-11-24T09:00:00Z', stanger: '2026-11-23T06:00:00Z'}), 'är stängda'],
  ['from a newer version', () => mountForm({enkat: {...KORT, schemaVersion: 2} as unknown as Enkat}), 'Hämta en vuxen'],
  ['not reviewed', () => mountForm({live: true}), 'inte granskade'],
  ['saved on the device', () => sent({nyckel, skicka: borta, delad: true}), 'sparade på den här enheten'],
  ['neither sent nor saved', () => sent({skicka: borta, delad: true}), 'Försök igen'],
  ['refused', () => sent({skicka: () => Promise.reject({status: 400})}), 'togs inte emot'],
  [
    'several questions to a page',
    async () => {
      const element = await mountForm({perSida: 3});
      await press(element, 'Börja');
      return element;
    },
    'Fråga 3 av 11',
  ],
  [
    'from right to left',
    async () => {
      const text = JSON.stringify(KORT, (_, value) =>
        typeof value === 'object' && value !== null && 'sv' in value
          ? {...value, ar: {text: 'نص', granskning: 'ogranskad'}}
          : value,
      );
      const element = await mountForm({enkat: JSON.parse(text), barnsprak: 'ar'});
      find<HTMLButtonElement>(element, '[part=next]').click();
      await settled(element);
      return element;
    },
    'نص',
  ],
  [
    'nobody there',
    async () => {
      const klocka = new Provklocka();
      const element = await mountForm({klocka});
      await press(element, 'Börja');
      await klocka.pass(14 * 60_000);
      return element;
    },
    'Är du kvar?',
  ],
];

describe('every state has no fault that axe knows of, by day and by night, and fits in 320 pixels', () => {
  test.each(TILLSTAND)('%s', async (_, create, words) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const element = await create();
    await vi.waitFor(() => expect(read(element)).toContain(words));
    for (const scheme of ['light', 'dark']) {
      document.documentElement.style.colorScheme = scheme;
      await expectAccessible(element);
    }
    if (element.parentElement !== null) element.parentElement.style.width = '320px';
    await settled(element);
    expect(element.scrollWidth).toBeLessThanOrEqual(320);
  });

  test.each([
    ['light', exempelenkatForskola],
    ['dark', exempelenkatForskola],
    ['light', exempelenkatLagstadium],
    ['dark', exempelenkatLagstadium],
  ] as const)('%s: drawings, ears and answers', async (scheme, enkat) => {
    document.documentElement.style.colorScheme = scheme;
    const voice = {lang: 'sv-SE', localService: true, name: 'här'};
    vi.spyOn(speechSynthesis, 'getVoices').mockReturnValue([voice as SpeechSynthesisVoice]);
    const element = await mountForm({enkat}, {width: '320px'});
    await press(element, 'Börja');
    radios(element)[0]?.click();
    await settled(element);
    expect(findAll(element, '.ora').length).toBe(1 + radios(element).length);
    expect(element.scrollWidth).toBeLessThanOrEqual(320);
    await expectAccessible(element);
  });
});

test('a whole pass asks nothing of the network, writes no log, and leaves the address and the cookies as they were', async () => {
  const before = [location.href, history.length, document.cookie];
  const asked = [
    vi.spyOn(window, 'fetch'),
    vi.spyOn(XMLHttpRequest.prototype, 'open'),
    vi.spyOn(navigator, 'sendBeacon'),
    vi.spyOn(console, 'log'),
    vi.spyOn(console, 'info'),
    vi.spyOn(console, 'debug'),
    vi.spyOn(console, 'warn'),
    vi.spyOn(console, 'error'),
  ];
  const mottagare = new Mottagare();
  const element = await sent({nyckel, skicka: mottagare.skicka});
  await vi.waitFor(() => expect(status(element)).toBe('Dina svar är skickade.'));
  for (const one of asked) expect(one).not.toHaveBeenCalled();
  expect([location.href, history.length, document.cookie]).toEqual(before);
  expect(mottagare.forsok).toBe(1);
});

test('a browser that is closed in the middle leaves nothing but what ends with the tab', async () => {
  const element = await mountForm({enkat: KORT, nyckel});
  await press(element, 'Börja');
  radios(element)[1]?.click();
  await settled(element);
  const kept = {...sessionStorage};
  sessionStorage.clear();
  expect(Object.keys(kept).length).toBe(1);
  expect(await everythingKept()).not.toMatch(/trygghet|kuvert":/);
});

test('a page that cannot be written to answers all the same', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('There is no room.', 'QuotaExceededError');
  });
  const mottagare = new Mottagare();
  const element = await sent({skicka: mottagare.skicka});
  await vi.waitFor(() => expect(status(element)).toBe('Dina svar är skickade.'));
});
