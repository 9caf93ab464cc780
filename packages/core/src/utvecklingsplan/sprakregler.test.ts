import {describe, expect, test} from 'vitest';
import {oklarAktorIn, processverbIn} from './regler/formulering.js';
import {personuppgifterIn} from './regler/personuppgift.js';

describe('an effect that is written as something to do', () => {
  test.each([
    ['Öka läsförståelsen', 'öka'],
    ['att utveckla elevernas skrivande', 'utveckla'],
    ['Arbeta med studiero', 'arbeta'],
    ['Vi ska fortsätta med läsgrupper', 'fortsätta'],
    ['• implementera en ny rutin', 'implementera'],
    ['Se över rutinerna', 'se över'],
  ])('%s', (text, ord) => {
    expect(processverbIn(text)).toBe(ord);
  });

  test.each([
    'Ökad måluppfyllelse i matematik',
    'Fler elever läser med flyt',
    'Eleverna har utvecklat sitt skrivande',
    'Utvecklande samtal förs varje vecka',
    'Att alla elever känner sig trygga',
    'Gemensamma rutiner följs',
    '',
  ])('a reached state is let be: %s', (text) => {
    expect(processverbIn(text)).toBeUndefined();
  });
});

describe('words that hide who does it', () => {
  test.each([
    ['Man läser högt varje dag', 'man'],
    ['I arbetslaget ska man läsa', 'man'],
    ['Vi ska läsa mer', 'vi ska'],
    ['Det ska läsas mer', 'det ska'],
  ])('%s', (text, ord) => {
    expect(oklarAktorIn(text)).toBe(ord);
  });

  test.each(['Lärarna i åk 4–6 läser högt', 'Mantel och Romanläsning', 'Vi lärare i åk 3 läser', 'Tillsammans'])(
    'is let be: %s',
    (text) => {
      expect(oklarAktorIn(text)).toBeUndefined();
    },
  );
});

describe('what looks like personal data', () => {
  test.each([
    '811218-9876',
    '8112189876',
    '19811218-9876',
    '198112189876',
    '811218+9876',
    '811218 – 9876',
    'Elev 811218-9876, se journal',
    // A samordningsnummer: 60 is added to the day.
    '701063-2391',
  ])('a personnummer: %s', (text) => {
    expect(personuppgifterIn(text)).toContain('personnummer');
  });

  test.each([
    '811218-9875',
    '19811318-9876',
    '811232-9876',
    '212000-0563',
    'BUN 2026/00123',
    '17811218-9876',
    '1234567890123',
    '2026-10-12 1234',
    'ISBN 978-91-7000-123-4',
    '72 %, 2024/2025 och 2025/2026',
  ])('no personnummer: %s', (text) => {
    expect(personuppgifterIn(text)).toEqual([]);
  });

  test.each(['0383-971 00', '08-123 45 67', '070-123 45 67', '0701234567', '+46 70 123 45 67', 'ring 0383 971 00'])(
    'a telephone number: %s',
    (text) => {
      expect(personuppgifterIn(text)).toEqual(['telefon']);
    },
  );

  test.each(['2026-10-12', 'kl. 08-16 2026', 'v. 40-44', '01-02 2026', '2026/0123456', 'BUN-2026-01234', '3 000 000'])(
    'no telephone number: %s',
    (text) => {
      expect(personuppgifterIn(text)).toEqual([]);
    },
  );

  test('an e-mail address, but no other sign @', () => {
    expect(personuppgifterIn('Skriv till åsa.ek@skola.vetlanda.se.')).toEqual(['e-post']);
    expect(personuppgifterIn('Möte @ biblioteket, se @ekskolan')).toEqual([]);
  });

  test.each([
    'eleven Anna behöver stöd',
    'Barnet Yusuf',
    'eleven Šejla',
    'eleven Łukasz',
    'pojken Åke',
    'Kalle i 3B',
    'Stöd till Fatima från åk 4',
    'Anna Ek i klass 2',
  ])('a named pupil: %s', (text) => {
    expect(personuppgifterIn(text)).toEqual(['namngiven-elev']);
  });

  test.each([
    'Läslyft i 4A',
    'Matematik i åk 3',
    'eleven läser',
    'Eleven Är i centrum',
    'Varje elev i 3B',
    'Bornholmsmodellen i klass 1',
    'Anna leder arbetet i arbetslaget',
  ])('no named pupil: %s', (text) => {
    expect(personuppgifterIn(text)).toEqual([]);
  });

  test('several kinds at once', () => {
    expect(personuppgifterIn('eleven Anna, 811218-9876, 070-123 45 67, anna@exempel.se')).toEqual([
      'personnummer',
      'telefon',
      'e-post',
      'namngiven-elev',
    ]);
  });
});

// A pattern that went back over the text from each of its places would take minutes for this length.
test.each([
  '1',
  '0',
  '0 ',
  '07',
  '811218-',
  '8 1',
  'a@',
  'a@a.',
  'a.',
  '@',
  'A',
  ' i 3',
  'Kalle ',
  'Kalle i 3',
  'eleven ',
  'eleven A',
  '-',
  ' ',
  'å',
  '🌱',
  '+46 ',
  '08-1 2',
  'vi ska',
])(
  'a text of two million letters is read in time, of %j',
  (part) => {
    const text = part.repeat(Math.ceil(2_000_000 / part.length));
    personuppgifterIn(text);
    processverbIn(text);
    oklarAktorIn(text);
  },
  5_000,
);
