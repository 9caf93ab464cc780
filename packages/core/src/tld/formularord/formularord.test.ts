import {describe, expect, test} from 'vitest';
import {ALLA_ENKATSPRAK} from '../enkat/enkatsprak.js';
import {formularordEn} from './en.js';
import {createFormularord, type Formularkatalog, type Formularnyckel} from './formularord.js';
import {loadFormularord} from './load-formularord.js';
import {formularordSv} from './sv.js';

const nycklar = Object.keys(formularordSv.granskade) as Formularnyckel[];
const kataloger = await Promise.all(ALLA_ENKATSPRAK.map(async ({kod}) => [kod, await loadFormularord(kod)] as const));
const PLATS = /\{\w+\}/g;

const arabic: Formularkatalog = {
  sprak: 'ar',
  granskade: {nasta: 'التالي', ring: 'اتصل {telefon}', framsteg: 'السؤال {nummer}'},
  ogranskade: {tillbaka: 'رجوع', nasta: 'x'},
};

describe('the form says', () => {
  test('Swedish where nothing else is asked for, with what is put in', () => {
    const ord = createFormularord();
    expect(ord('framsteg', {nummer: 2, antal: 12})).toEqual({text: 'Fråga 2 av 12', sprak: 'sv', riktning: 'ltr'});
    expect(ord('nasta').text).toBe('Nästa');
  });

  test('what is reviewed in the language that was chosen, marked with it', () => {
    expect(createFormularord(arabic)('nasta')).toEqual({text: 'التالي', sprak: 'ar', riktning: 'rtl'});
  });

  test('Swedish, marked as Swedish, where the language lacks a text or nobody has reviewed it', () => {
    const ord = createFormularord(arabic);
    expect(ord('tillbaka')).toEqual({text: 'Tillbaka', sprak: 'sv', riktning: 'ltr'});
    expect(ord('skicka')).toEqual({text: 'Skicka mina svar', sprak: 'sv', riktning: 'ltr'});
  });

  test('what nobody has reviewed in a trial alone', () => {
    const ord = createFormularord(arabic, {prov: true});
    expect(ord('tillbaka').text).toBe('رجوع');
    expect(ord('nasta').text).toBe('التالي');
  });

  test('a number from right to left as it is dialled: set apart from the text around it', () => {
    expect(createFormularord(arabic)('ring', {telefon: '116 111'}).text).toBe('اتصل \u2068116 111\u2069');
  });

  test('Swedish where a translation has lost a number', () => {
    expect(createFormularord(arabic)('framsteg', {nummer: 1, antal: 9}).text).toBe('Fråga 1 av 9');
  });
});

describe('a catalogue', () => {
  test('is found for every language that is listed, also with a country; for another there is none', async () => {
    expect(kataloger.map(([kod, katalog]) => [kod, katalog?.sprak])).toEqual(
      ALLA_ENKATSPRAK.map(({kod}) => [kod, kod]),
    );
    expect((await loadFormularord('fi-FI'))?.sprak).toBe('fi');
    expect(await loadFormularord('tlh')).toBeUndefined();
    expect(await loadFormularord('toString')).toBeUndefined();
  });

  test('in English says everything', () => {
    expect(Object.keys(formularordEn.granskade)).toEqual(nycklar);
  });

  test.each(kataloger)('in %s has the places to fill of the Swedish, and no empty text', (_, katalog) => {
    for (const ord of [katalog?.granskade ?? {}, katalog?.ogranskade ?? {}]) {
      for (const [nyckel, text] of Object.entries(ord)) {
        expect(nycklar).toContain(nyckel);
        expect(text.trim()).not.toBe('');
        expect(text.match(PLATS)?.sort()).toEqual(
          formularordSv.granskade[nyckel as Formularnyckel].match(PLATS)?.sort(),
        );
      }
    }
  });

  test.each(kataloger.filter(([kod]) => kod !== 'sv' && kod !== 'en'))(
    'in %s shows nothing in a live round, for nobody who speaks it has reviewed it',
    (_, katalog) => {
      expect(katalog?.granskade).toEqual({});
      const ord = createFormularord(katalog);
      for (const nyckel of nycklar) expect(ord(nyckel as 'nasta').sprak).toBe('sv');
    },
  );
});

test('the words for a child neither shout nor blame', () => {
  for (const text of [...Object.values(formularordSv.granskade), ...Object.values(formularordEn.granskade)]) {
    expect(text).not.toMatch(/!|\bfel\b|\bdu måste\b|\bmust\b|\berror\b/i);
  }
});
