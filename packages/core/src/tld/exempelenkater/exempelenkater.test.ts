import {describe, expect, test} from 'vitest';
import {vetlanda} from '../../riktlinje/index.js';
import {describeEnkatAvvikelse} from '../enkat/beskriv.js';
import {checkEnkat} from '../enkat/check-enkat.js';
import {checkSkarpOmgang} from '../enkat/check-skarp-omgang.js';
import {barntexterIn, vuxentexterIn} from '../enkat/enkattexter.js';
import {createEnkatmall} from '../enkat/import/enkatmall.js';
import {importEnkat} from '../enkat/import/import-enkat.js';
import {parseEnkat} from '../enkat/parse-enkat.js';
import {serializeEnkat} from '../enkat/serialize-enkat.js';
import {monsterformOf} from '../rakning/monsterform.js';
import {readTabell} from '../tabell/read-tabell.js';
import {exempelenkater} from './exempelenkater.js';

test('there is one for every skolform, and for fritidshem', () => {
  const covered = new Set(exempelenkater.flatMap(({skolformer}) => skolformer));
  expect(vetlanda.skolformer.map(({id}) => id).filter((id) => !covered.has(id))).toEqual([]);
  expect(new Set(exempelenkater.map(({profil}) => profil))).toEqual(
    new Set(['forskola', 'f-3', '4-9', 'gy', 'anpassad']),
  );
});

describe.each(exempelenkater.map((enkat) => [enkat.id, enkat] as const))('%s', (_, enkat) => {
  test('says that it is an example, in its mark, its id and its title', () => {
    expect(enkat.exempel).toBe(true);
    expect(enkat.id).toMatch(/^exempel-/);
    expect(enkat.titel.sv.text).toMatch(/^Exempel: /);
    expect(enkat.titel.en?.text).toMatch(/^Example: /);
  });

  test('has nothing to be said about it but that its English is not reviewed', () => {
    expect(checkEnkat(enkat).map((avvikelse) => describeEnkatAvvikelse(avvikelse))).toEqual([
      expect.stringMatching(/^Engelska: 0 av \d+ texter granskade\./),
    ]);
  });

  test('is not let into a live round, in Swedish for being an example alone', () => {
    expect(checkSkarpOmgang(enkat).map(({kod}) => kod)).toEqual(['enkat/exempel']);
    expect(checkSkarpOmgang(enkat, ['sv', 'en']).map(({kod}) => kod)).toEqual([
      'enkat/exempel',
      'sprak/saknar-granskning',
    ]);
  });

  test('asks three or four questions in each of the three dimensions of the guideline, that can be counted', () => {
    expect(enkat.dimensioner.map(({id}) => id)).toEqual(vetlanda.matningar[0]?.dimensioner.map(({id}) => id));
    for (const {id} of enkat.dimensioner) {
      const form = monsterformOf(enkat, id);
      expect([3, 4]).toContain(form?.antalFragor);
    }
  });

  test('is complete in Swedish and in English, with no exclamation and no blame', () => {
    for (const {text, path} of [...barntexterIn(enkat), ...vuxentexterIn(enkat)]) {
      expect(Object.keys(text), path).toEqual(['sv', 'en']);
      for (const {text: words} of Object.values(text))
        expect(words, path).not.toMatch(/!|\bmåste du\b|\byou must\b|^\s|\s$|^$/);
    }
  });

  test('tells the adult where to stand, that nobody has to answer and what comes after', () => {
    const told = (skede: 'fore' | 'under' | 'efter') => enkat.instruktion[skede].map(({sv}) => sv.text).join(' ');
    expect(told('fore')).toContain('ingen måste svara');
    expect(told('under')).toMatch(/inte ser skärmarna|inte på skärmen/);
    expect(told('under')).toContain('knappen för nästa');
    expect(told('efter')).toContain('Berätta vad svaren visade');
  });

  test('is read back from a file and from a table', () => {
    expect(parseEnkat(JSON.parse(serializeEnkat(enkat)))).toEqual({ok: true, value: enkat});
    const tabell = readTabell(createEnkatmall(enkat));
    const again = tabell.ok ? importEnkat(tabell.value) : undefined;
    expect(again?.ok && again.value.enkat).toEqual(enkat);
  });
});
