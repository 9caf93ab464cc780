import {expect, test} from 'vitest';
import {parseMiljo} from './miljo.js';

test('an empty environment gives loopback, any free port and the real day', () => {
  expect(parseMiljo({})).toEqual({ok: true, value: {host: '127.0.0.1', port: undefined, idag: undefined}});
  expect(parseMiljo({PORT: '', HOST: '', SKA_IDAG: ''})).toEqual(parseMiljo({}));
});

test('what is set is used', () => {
  const env = {PORT: '8080', HOST: '0.0.0.0', SKA_IDAG: '2026-11-23'};
  expect(parseMiljo(env)).toEqual({ok: true, value: {host: '0.0.0.0', port: 8080, idag: '2026-11-23'}});
});

test.each(['abc', '-1', '65536', '80.5', '1e3', ' 80'])('PORT=%s is refused with a sentence', (PORT) => {
  const result = parseMiljo({PORT});
  expect(!result.ok && result.errors[0]).toContain(`PORT är ”${PORT}”`);
});

test('a day that does not exist is refused, and every error is told at once', () => {
  const result = parseMiljo({PORT: 'x', SKA_IDAG: '2026-02-30'});
  expect(!result.ok && result.errors).toHaveLength(2);
});
