import {expect, test} from 'vitest';
import {parseMiljo} from './miljo.js';

const FORVALT = {
  host: '127.0.0.1',
  port: undefined,
  idag: undefined,
  databas: {mapp: 'data/databas'},
  mapp: 'data',
  oidc: undefined,
  hemlighet: undefined,
  huvudman: 'exempel',
  ursprung: [],
};

test('an empty environment gives loopback, any free port, the real day and a folder for the data', () => {
  expect(parseMiljo({})).toEqual({ok: true, value: FORVALT});
  expect(parseMiljo({PORT: '', HOST: '', SKA_IDAG: '', DATABASE_URL: '', SKA_URSPRUNG: ''})).toEqual(parseMiljo({}));
});

test('what is set is used', () => {
  const env = {
    PORT: '8080',
    HOST: '0.0.0.0',
    SKA_IDAG: '2026-11-23',
    DATABASE_URL: 'postgres://ska@127.0.0.1/ska',
    SKA_URSPRUNG: 'https://intranat.exempel.se, https://annan.exempel.se',
  };
  expect(parseMiljo(env)).toMatchObject({
    value: {
      host: '0.0.0.0',
      port: 8080,
      idag: '2026-11-23',
      databas: {url: 'postgres://ska@127.0.0.1/ska'},
      ursprung: ['https://intranat.exempel.se', 'https://annan.exempel.se'],
    },
  });
});

test('an address of a database is never shown again: it may hold a password', () => {
  const result = parseMiljo({DATABASE_URL: 'mysql://ska:exempel@127.0.0.1/ska'});
  expect(!result.ok && result.errors).toEqual([expect.not.stringContaining('mysql')]);
});

test.each(['intranat.exempel.se', 'https://intranat.exempel.se/sida', 'null', '*'])(
  'SKA_URSPRUNG=%s is no origin',
  (SKA_URSPRUNG) => {
    const result = parseMiljo({SKA_URSPRUNG});
    expect(!result.ok && result.errors[0]).toContain(SKA_URSPRUNG);
  },
);

test.each(['abc', '-1', '65536', '80.5', '1e3', ' 80'])('PORT=%s is refused with a sentence', (PORT) => {
  const result = parseMiljo({PORT});
  expect(!result.ok && result.errors[0]).toContain(`PORT är ”${PORT}”`);
});

test('a day that does not exist is refused, and every error is told at once', () => {
  const result = parseMiljo({PORT: 'x', SKA_IDAG: '2026-02-30'});
  expect(!result.ok && result.errors).toHaveLength(2);
});

test('a sign-in is whole or not there at all', () => {
  const env = {
    SKA_OIDC_UTFARDARE: 'https://login.exempel.se',
    SKA_OIDC_KLIENT: 'ska',
    SKA_OIDC_HEMLIGHET: 'exempel',
    SKA_ADRESS: 'https://ska.exempel.se',
  };
  const half = parseMiljo(env);
  expect(!half.ok && half.errors).toEqual([expect.stringContaining('SKA_ROLLER')]);
  expect(parseMiljo({...env, SKA_ROLLER: 'roller.json'})).toMatchObject({
    value: {oidc: {klientId: 'ska', rollfil: 'roller.json'}},
  });
});
