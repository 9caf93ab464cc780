import fc from 'fast-check';
import {expect, test} from 'vitest';
import {ownPath} from './own-path.js';

const SERVER = 'https://ska.exempel.se';

test.each(['/', '/utvecklingsplan', '/utvecklingsplan?lasar=2026/2027#mal', '/å?ä=ö'])('%s is gone on to', (path) => {
  expect(ownPath(path)).toBe(path);
});

test.each([
  'https://ond.exempel',
  '//ond.exempel',
  '/\\ond.exempel',
  '\\/ond.exempel',
  '/\t/ond.exempel',
  '\t//ond.exempel',
  '/\n/ond.exempel',
  ' //ond.exempel',
  'javascript:alert(1)',
  '',
  undefined,
  ['/a'],
])('%j leads to the start', (value) => {
  expect(ownPath(value)).toBe('/');
});

test('no text leads away from the server, as a browser reads it', () => {
  const piece = fc.constantFrom('/', '\\', '.', '..', '@', ':', '%2f', '\t', '\u00a0', 'ond.exempel', '?', '#', 'å');
  const path = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.array(piece).map((pieces) => `/${pieces.join('')}`),
  );
  fc.assert(
    fc.property(path, (text) => {
      expect(new URL(ownPath(text), SERVER).origin).toBe(SERVER);
    }),
  );
});
