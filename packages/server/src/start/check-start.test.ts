import {randomBytes} from 'node:crypto';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Oidcinloggning} from '../inloggning/inloggning.js';
import {checkStart, type Startval} from './check-start.js';
import {isLoopback} from './is-loopback.js';

const HEMLIGHET = 'Zk3vT9pQ1xR7mB5nL0wC8dF2hJ6sG4yA';
const oidc: Oidcinloggning = {
  slag: 'oidc',
  utfardare: 'https://login.exempel.se/tenant/v2.0',
  klientId: 'ska',
  klienthemlighet: 'exempel',
  adress: 'https://ska.exempel.se',
  mappning: [],
};
const demo: Startval = {host: '127.0.0.1', databas: {mapp: './data'}, inloggning: {slag: 'demo'}, hemlighet: undefined};
const skarp: Startval = {
  host: '0.0.0.0',
  databas: {url: 'postgres://exempel'},
  inloggning: oidc,
  hemlighet: HEMLIGHET,
};

const sentences = (val: Startval): string => {
  const checked = checkStart(val);
  return checked.ok ? '' : checked.errors.join('\n');
};

describe('a start', () => {
  test('as a demonstration on this machine needs nothing', () => {
    expect(checkStart(demo)).toEqual({ok: true, value: {loopback: true, saker: false}});
  });

  test('for a municipality has PostgreSQL, sign-in and a secret', () => {
    expect(checkStart(skarp)).toEqual({ok: true, value: {loopback: false, saker: true}});
  });

  test('as a demonstration that others can reach is refused for every reason at once', () => {
    const checked = checkStart({...demo, host: '0.0.0.0'});
    expect(!checked.ok && checked.errors).toHaveLength(3);
  });

  test.each<[string, Partial<Startval>, string]>([
    ['with a demonstration', {inloggning: {slag: 'demo'}}, 'vem som helst välja roll'],
    ['with the built-in database', {databas: {mapp: './data'}}, 'behövs PostgreSQL'],
    ['with a database in memory', {databas: {minne: true}}, 'behövs PostgreSQL'],
    ['without a secret', {hemlighet: undefined}, 'openssl rand -base64 32'],
    ['with an empty secret', {hemlighet: ''}, 'går att gissa'],
    ['with a short secret', {hemlighet: HEMLIGHET.slice(1)}, 'minst 32'],
    ['with a secret that is a word over and over', {hemlighet: 'hemligt'.repeat(10)}, 'går att gissa'],
    ['with an own address over plain http', {inloggning: {...oidc, adress: 'http://ska.exempel.se'}}, 'Serverns egen'],
    ['with an own address with a path', {inloggning: {...oidc, adress: 'https://ska.exempel.se/'}}, 'utan sökväg'],
    ['with a provider over plain http', {inloggning: {...oidc, utfardare: 'http://login.exempel.se'}}, 'https://'],
    ['with no provider', {inloggning: {...oidc, utfardare: ''}}, 'Inloggningstjänstens adress'],
    ['without a client secret', {inloggning: {...oidc, klienthemlighet: ''}}, 'klienthemlighet'],
  ])('that others can reach, %s, is refused in a sentence', (_, mer, sentence) => {
    expect(sentences({...skarp, ...mer})).toContain(sentence);
  });

  test('behind something on this machine that does TLS is reached over https all the same', () => {
    expect(checkStart({...skarp, host: '127.0.0.1'})).toEqual({ok: true, value: {loopback: true, saker: true}});
  });

  test('on every address of the machine says so', () => {
    expect(sentences({...demo, host: ''})).toContain('Alla adresser på datorn går att nå');
  });

  test('on this machine may talk plain http to itself, and a secret that is given is looked at all the same', () => {
    const inloggning = {...oidc, adress: 'http://localhost:3000', utfardare: 'http://127.0.0.1:4000'};
    expect(sentences({...demo, inloggning})).toBe('');
    expect(sentences({...demo, hemlighet: 'kort'})).toContain('går att gissa');
  });

  test('takes every secret that openssl makes', () => {
    for (let i = 0; i < 2000; i++) {
      expect(sentences({...skarp, hemlighet: randomBytes(32).toString('base64')})).toBe('');
    }
  });
});

describe('an address of this machine alone', () => {
  test.each(['127.0.0.1', '127.8.9.255', 'localhost', 'LOCALHOST', '::1', '[::1]', '::ffff:127.0.0.1'])(
    'is %s',
    (host) => {
      expect(isLoopback(host)).toBe(true);
    },
  );

  test.each([
    '',
    '0.0.0.0',
    '::',
    '127.1',
    '127.0.0.1.exempel.se',
    '127.0.0.256',
    '192.168.0.1',
    'localhost.',
    'localhost\n',
  ])('is not %j', (host) => {
    expect(isLoopback(host)).toBe(false);
  });

  test('is no other IPv4 address', () => {
    fc.assert(
      fc.property(fc.ipV4(), (host) => {
        expect(isLoopback(host)).toBe(host.startsWith('127.'));
      }),
    );
  });
});
