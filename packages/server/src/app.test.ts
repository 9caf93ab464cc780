import {createLasar, datum, exempelKalenderdata, parseKalenderdata} from '@vetlanda/ska-core/kalender';
import {exempelkoping, parseRiktlinje, vetlanda} from '@vetlanda/ska-core/riktlinje';
import {describe, expect, test} from 'vitest';
import {createApp} from './app.js';
import type {Files} from './files/file.js';

const text = new TextEncoder().encode('export {};');
const files: Files = new Map([
  [
    '/ska/exempel.js',
    {
      contentType: 'text/javascript; charset=utf-8',
      cacheControl: 'no-cache',
      bodies: {identity: {etag: '"abc"', bytes: text}, gzip: {etag: '"abc-gzip"', bytes: text}},
    },
  ],
]);
const errors: unknown[] = [];
const app = createApp({
  today: () => datum('2026-11-24'),
  riktlinjer: [vetlanda, exempelkoping],
  kalenderdata: (riktlinje, lasar) => {
    if (lasar.startAr === 2100) throw new Error('the calendar is on fire');
    return {...exempelKalenderdata(createLasar(lasar.startAr)), huvudman: riktlinje.huvudman};
  },
  files,
  reportError: (error) => errors.push(error),
});
const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(app.request(path, {headers}));

describe('every answer', () => {
  test.each(['/halsa', '/api/riktlinjer', '/finns-inte', '/ska/exempel.js', '/api/kalender'])(
    '%s carries the strict headers',
    async (path) => {
      const {headers} = await get(path);
      expect(headers.get('Content-Security-Policy')).toContain("default-src 'self'");
      expect(headers.get('Content-Security-Policy')).toContain("require-trusted-types-for 'script'");
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Referrer-Policy')).toBe('same-origin');
    },
  );

  test('is only for reading', async () => {
    for (const path of ['/api/riktlinjer', '/ska/exempel.js']) {
      const response = await app.request(path, {method: 'POST'});
      expect(response.status).toBe(405);
      expect(response.headers.get('Allow')).toBe('GET, HEAD');
    }
  });
});

describe('/api/riktlinjer', () => {
  test('lists the guidelines and says which is invented', async () => {
    const {riktlinjer} = (await (await get('/api/riktlinjer')).json()) as {riktlinjer: unknown};
    expect(riktlinjer).toEqual([
      expect.objectContaining({id: 'vetlanda', exempel: false, href: '/api/riktlinjer/vetlanda'}),
      expect.objectContaining({id: 'exempelkoping', exempel: true}),
    ]);
  });

  test('gives each whole, as its parser accepts it', async () => {
    const json: unknown = await (await get('/api/riktlinjer/exempelkoping')).json();
    expect(parseRiktlinje(json)).toEqual({ok: true, value: exempelkoping});
  });

  test.each(['__proto__', 'constructor', '..%2f..%2fetc', 'x'.repeat(500)])('knows no guideline %s', async (id) => {
    const response = await get(`/api/riktlinjer/${id}`);
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')).toContain('application/problem+json');
  });

  test('is not sent again when it is the same', async () => {
    const etag = (await get('/api/riktlinjer')).headers.get('ETag') ?? '';
    expect((await get('/api/riktlinjer', {'If-None-Match': etag})).status).toBe(304);
  });
});

describe('/api/kalender', () => {
  test("gives a huvudman's calendar for a year that its parser accepts", async () => {
    const json: unknown = await (await get('/api/kalender?huvudman=vetlanda&lasar=2026/2027')).json();
    const data = parseKalenderdata(json);
    expect(data.ok && data.value.huvudman).toBe('Vetlanda kommun');
  });

  test.each([
    ['', 'fraga/saknas', 'Adressen behöver ”huvudman”.'],
    ['?huvudman=ingen', 'fraga/okand-riktlinje', 'Välj ”vetlanda” eller ”exempelkoping”.'],
    ['?huvudman=vetlanda&huvudman=vetlanda', 'fraga/flera-varden', 'bara en gång'],
    ['?huvudman=vetlanda&lasar=nu', 'fraga/ogiltigt-lasar', 'Skriv det som 2026/2027'],
    ['?huvudman=vetlanda&lasar=1950/1951', 'fraga/lasar-utanfor', 'från 2005 till 2200'],
  ])('%s is a problem with its code and a sentence', async (query, kod, sentence) => {
    const response = await get(`/api/kalender${query}`);
    expect(response.status).toBe(400);
    const problem = (await response.json()) as {avvikelser: {kod: string}[]; detail: string; type: string};
    expect(problem.type).toBe('/problem/ogiltig-fraga');
    expect(problem.avvikelser[0]?.kod).toBe(kod);
    expect(problem.detail).toContain(sentence);
  });

  test('a bug is told of by number, and nothing of it leaks', async () => {
    const response = await get('/api/kalender?huvudman=vetlanda&lasar=2100/2101');
    const body = await response.text();
    expect(response.status).toBe(500);
    expect(body).not.toContain('fire');
    expect(errors).toHaveLength(1);
  });
});

describe('/api/arshjul.svg', () => {
  test('is the wheel of a day, for a page that can only show a picture', async () => {
    const response = await get('/api/arshjul.svg?riktlinje=vetlanda&dag=2026-11-24');
    expect(response.headers.get('Content-Type')).toContain('image/svg+xml');
    expect(response.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
    const svg = await response.text();
    expect(svg).toContain('2026/27');
    expect(svg).toContain('Processdialog');
  });

  test.each(['dag=2026-02-30', 'dag=9999-01-01', 'lasar=2026', 'dag=%00', 'lasar=<script>'])(
    '%s is refused in words',
    async (query) => {
      const response = await get(`/api/arshjul.svg?riktlinje=vetlanda&${query}`);
      expect(response.status).toBe(400);
      expect(response.headers.get('Content-Type')).toContain('application/problem+json');
    },
  );
});

describe('files', () => {
  test('are sent in the coding that the reader takes', async () => {
    const response = await get('/ska/exempel.js', {'Accept-Encoding': 'gzip'});
    expect(response.headers.get('Content-Encoding')).toBe('gzip');
    expect(response.headers.get('ETag')).toBe('"abc-gzip"');
    expect(response.headers.get('Vary')).toContain('Accept-Encoding');
  });

  test.each(['/ska/../package.json', '/ska/%2e%2e/package.json', '/ska/exempel.js/', '/ska/.env'])(
    '%s does not exist',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );
});

test('an address that is too long is refused before anything reads it', async () => {
  expect((await get(`/api/riktlinjer?x=${'x'.repeat(3000)}`)).status).toBe(414);
});

test('an address with a character that nothing is called by does not exist', async () => {
  expect((await get('/api/riktlinjer/vet%00landa')).status).toBe(404);
});
