import {describe, expect, test} from 'vitest';
import type {Enkattext} from './enkat.js';
import {ALLA_ENKATSPRAK} from './enkatsprak.js';
import {riktningOf} from './riktning.js';
import {textIn} from './text-in.js';

const text: Enkattext = {
  sv: {text: 'Hej', granskning: 'granskad', ljud: '/hej.mp3'},
  fi: {text: 'Hei', granskning: 'granskad', ljud: '/hei.mp3'},
  ar: {text: 'مرحبا', granskning: 'ogranskad'},
  uk: {text: '  ', granskning: 'granskad'},
};

describe('a text is shown', () => {
  const swedish = {text: 'Hej', sprak: 'sv', riktning: 'ltr', ljud: '/hej.mp3'};

  test('in the language that was chosen, with its own recording', () => {
    expect(textIn(text, 'fi')).toEqual({text: 'Hei', sprak: 'fi', riktning: 'ltr', ljud: '/hei.mp3'});
  });

  test('in the language where a country was chosen with it', () => {
    expect(textIn(text, 'fi-FI')?.text).toBe('Hei');
  });

  test.each(['pl', 'uk', 'ar', '', 'toString'])(
    'in Swedish where the chosen one has nothing to show: "%s"',
    (sprak) => {
      expect(textIn(text, sprak)).toEqual(swedish);
    },
  );

  test('unreviewed in a trial, marked with its own language and direction', () => {
    expect(textIn(text, 'ar', {prov: true})).toEqual({text: 'مرحبا', sprak: 'ar', riktning: 'rtl'});
  });

  test('not at all in a live round, where not even the Swedish is reviewed', () => {
    const draft: Enkattext = {sv: {text: 'Hej', granskning: 'ogranskad'}};
    expect(textIn(draft, 'sv')).toBeUndefined();
    expect(textIn(draft, 'sv', {prov: true})?.text).toBe('Hej');
  });
});

describe('direction', () => {
  test.each(['ar', 'fa', 'prs', 'yi', 'ckb', 'ur', 'he', 'AR', 'ar-SY', 'fa-AF', 'az-Arab', 'ku-Arab-IQ'])(
    '%s runs from right to left',
    (sprak) => {
      expect(riktningOf(sprak)).toBe('rtl');
    },
  );

  test.each(['sv', 'en', 'fi', 'fit', 'se', 'rmn', 'so', 'ti', 'uk', 'pl', 'yi-Latn', 'ku', 'az-Latn', ''])(
    '%s runs from left to right',
    (sprak) => {
      expect(riktningOf(sprak)).toBe('ltr');
    },
  );
});

test('every language is listed by its own name, and by Swedish and English ones', () => {
  expect(ALLA_ENKATSPRAK.map(({kod}) => kod).join(' ')).toBe('sv en fi fit se yi rmn ar fa prs so ti uk pl');
  for (const {namn, sv, en} of ALLA_ENKATSPRAK) expect([namn, sv, en].every((one) => one.trim().length > 2)).toBe(true);
  // The names of those that the platform knows are its own.
  for (const {kod, namn, sv} of ALLA_ENKATSPRAK.filter((one) => !['fit', 'rmn'].includes(one.kod))) {
    expect(new Intl.DisplayNames([kod], {type: 'language'}).of(kod)).toBe(namn);
    expect(new Intl.DisplayNames(['sv'], {type: 'language'}).of(kod)).toBe(sv);
  }
});
