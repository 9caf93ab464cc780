import {describe, expect, test} from 'vitest';
import {datum} from '../../kalender/index.js';
import {
  createUtgavor,
  describeUtgavaAvvikelse,
  FORVALDA_TROSKLAR,
  type Organisationsdel,
  type Utgavegrund,
} from '../index.js';
import {aGrund, OMGANG, release} from './testning/fall.test-d.js';
import {aKommun, showKommun, visningar} from './testning/kommun.test-d.js';

/** Why nothing is released. */
function refusals(andring: Partial<Utgavegrund>, fall = aKommun({a: 12, b: 30})) {
  const result = createUtgavor(aGrund(fall, andring));
  return result.ok ? [] : result.errors.map(({kod, path}) => `${kod} ${path}`);
}

describe('a round is released', () => {
  test('for three audiences at once, with one number', () => {
    const utgavor = release(aGrund(aKommun({a: 12, b: 30})));
    expect(utgavor.map(({publik, nummer, k}) => [publik, nummer, k])).toEqual([
      ['rektor', 1, 5],
      ['huvudman', 1, 5],
      ['namnd', 1, 10],
    ]);
    expect(utgavor[0]).toMatchObject({
      format: 'ska-tld-utgava',
      schemaVersion: 1,
      exempel: true,
      datum: '2026-11-02',
      omgang: OMGANG,
      detaljFran: 10,
      fullFran: 20,
      osakerhet: 'process',
      utelamnadeEnheter: 0,
    });
  });

  test('with the questions in Swedish', () => {
    const {enkat} = showKommun(aKommun({a: 12}, {fragor: [2, 1]}));
    expect(enkat).toEqual({
      id: 'exempel',
      version: 1,
      titel: 'Exempelenkät',
      dimensioner: [
        {
          id: 'trygghet',
          namn: 'trygghet',
          fragor: [
            {id: 'trygghet-1', text: 'Exempelfråga 1'},
            {id: 'trygghet-2', text: 'Exempelfråga 2'},
          ],
          steg: ['Steg 1', 'Steg 2', 'Steg 3', 'Steg 4'],
          positivFran: 3,
          vetEj: 'Vet ej',
        },
        {
          id: 'larande',
          namn: 'larande',
          fragor: [{id: 'larande-1', text: 'Exempelfråga 1'}],
          steg: ['Steg 1', 'Steg 2', 'Steg 3', 'Steg 4'],
          positivFran: 3,
          vetEj: 'Vet ej',
        },
      ],
    });
  });

  test('with the number after the highest that there has been', () => {
    const first = release(aGrund(aKommun({a: 12})));
    const omgang = {...OMGANG, id: 'nästa'};
    const second = release(aGrund(aKommun({a: 12}), {omgang, tidigare: first}));
    expect(second.map(({nummer}) => nummer)).toEqual([2, 2, 2]);
    const third = release(
      aGrund(aKommun({a: 12}), {omgang: {...OMGANG, id: 'tredje'}, tidigare: [...second, ...first]}),
    );
    expect(third[0]?.nummer).toBe(3);
  });

  test('the same whatever the order of the counts, and cannot be changed', () => {
    const grund = aGrund(aKommun({a: {x: 12, y: 3, z: 8}, b: 4, c: 3}));
    const [rektor] = release(grund);
    expect(release({...grund, rakningar: [...grund.rakningar].reverse()})[0]).toEqual(rektor);
    const split = grund.rakningar.flatMap((one) => [one, {...one, monster: {}}]);
    expect(release({...grund, rakningar: split})[0]).toEqual(rektor);
    expect(Object.isFrozen(rektor?.poster[0]?.dimensioner)).toBe(true);
  });

  test('also where nobody has answered', () => {
    expect(visningar(showKommun(aKommun({a: 0})))).toEqual(['kommun inga-svar', 'a inga-svar']);
  });
});

describe('a round is not released', () => {
  test('while it is open', () => {
    const {stangd: _, ...open} = aGrund(aKommun({a: 12}));
    const result = createUtgavor(open);
    expect(result.ok ? [] : result.errors.map((one) => describeUtgavaAvvikelse(one))).toEqual([
      'TLD oktober 2026 är inte stängd. Stäng omgången innan resultatet lämnas ut.',
    ]);
    expect(refusals({stangd: datum('2026-11-03')})).toEqual(['utgava/omgang-oppen /stangd']);
    expect(refusals({stangd: datum('2026-11-02')})).toEqual([]);
  });

  test('twice: one late answer is not to be had by comparing two releases', () => {
    const first = release(aGrund(aKommun({a: 12})));
    const late = aKommun({a: 13});
    expect(refusals({tidigare: first}, late)).toEqual(['utgava/finns /tidigare']);
    expect(refusals({tidigare: first.slice(2)}, late)).toEqual(['utgava/finns /tidigare']);
    expect(refusals({tidigare: first, omgang: {...OMGANG, id: 'annan'}}, late)).toEqual([]);
    const [other] = [{...late.enkat, version: 2}];
    expect(refusals({tidigare: first}, {...late, enkat: other!})).toEqual([]);
    expect(refusals({tidigare: first}, {...late, enkat: {...late.enkat, id: 'annan'}})).toEqual([]);
  });

  test('with example questions, unless the round is an example', () => {
    expect(refusals({exempel: false})).toEqual(['utgava/exempelfragor /enkat']);
    const fall = aKommun({a: 12});
    const live = {...fall, enkat: {...fall.enkat, exempel: false}};
    expect(release(aGrund(live, {exempel: false}))[0]?.exempel).toBe(false);
    const {exempel: _, ...grund} = aGrund(live);
    expect(release(grund)[0]?.exempel).toBe(false);
  });

  test('with a threshold under the lowest, under a lower one, or under that of who sees more', () => {
    const {rektor, huvudman, namnd} = FORVALDA_TROSKLAR;
    const with_ = (one: object, other: object = {}, third: object = {}) =>
      refusals({
        trosklar: {rektor: {...rektor, ...one}, huvudman: {...huvudman, ...other}, namnd: {...namnd, ...third}},
      });
    expect(with_({})).toEqual([]);
    expect(with_({index: 4})).toEqual(['utgava/troskel-for-lag /trosklar/rektor/index']);
    expect(with_({detalj: 9})).toEqual(['utgava/troskel-for-lag /trosklar/rektor/detalj']);
    expect(with_({full: 19})).toEqual(['utgava/troskel-for-lag /trosklar/rektor/full']);
    expect(with_({index: 5.5}, {index: 6})).toEqual(['utgava/troskel-for-lag /trosklar/rektor/index']);
    expect(with_({index: Number.NaN})).not.toEqual([]);
    expect(with_({}, {index: 4})).toEqual(['utgava/troskel-for-lag /trosklar/huvudman/index']);
    expect(with_({index: 7}, {index: 6})).toEqual(['utgava/troskel-for-lag /trosklar/huvudman/index']);
    expect(with_({index: 7}, {index: 7})).toEqual([]);
    expect(with_({}, {}, {detalj: 12, index: 13})).toEqual(['utgava/troskel-for-lag /trosklar/namnd/detalj']);
    expect(with_({}, {}, {detalj: 30, full: 25})).toEqual(['utgava/troskel-for-lag /trosklar/namnd/full']);
    expect(with_({}, {detalj: 12})).toEqual(['utgava/troskel-for-lag /trosklar/namnd/detalj']);
  });

  test('from counts of another round, other questions, another dimension or an unknown unit', () => {
    const grund = aGrund(aKommun({a: 12}));
    const [first] = grund.rakningar;
    const one = (andring: object) =>
      refusals({rakningar: [...grund.rakningar, {...first!, ...andring}]}, aKommun({a: 12}));
    const last = `/rakningar/${grund.rakningar.length}`;
    expect(one({omgang: 'annan'})).toEqual([`utgava/annan-omgang ${last}`]);
    expect(one({enkat: {id: 'exempel', version: 2}})).toEqual([`utgava/annan-enkat ${last}`]);
    expect(one({enkat: {id: 'annan', version: 1}})).toEqual([`utgava/annan-enkat ${last}`]);
    expect(one({dimension: 'kunskap'})).toEqual([`utgava/dimension-okand ${last}`]);
    expect(one({enhet: 'borta'})).toEqual([`utgava/enhet-okand ${last}/enhet`]);
    expect(one({enhet: 'kommun'})).toEqual([`utgava/enhet-okand ${last}/enhet`]);
  });

  test('from counts that cannot be, or questions that cannot be counted', () => {
    const grund = aGrund(aKommun({a: 12}));
    const [first] = grund.rakningar;
    expect(refusals({rakningar: [{...first!, monster: {1: -1}}]}, aKommun({a: 12}))).toEqual([
      'rakning/antal-omojligt /rakningar',
    ]);
    const fall = aKommun({a: 12});
    expect(refusals({}, {...fall, enkat: {...fall.enkat, skalor: []}})).toEqual([
      'rakning/dimension-omojlig /enkat',
      'rakning/dimension-omojlig /enkat',
      'rakning/dimension-omojlig /enkat',
    ]);
  });

  test('weighted, or about those asked alone, where a unit with answers does not know how many were asked', () => {
    const fall = aKommun({a: 12, b: 20, c: 0}, {inbjudna: {a: 14}});
    expect(refusals({skattning: 'viktad'}, fall)).toEqual(['utgava/inbjudna-saknas /organisation']);
    expect(refusals({osakerhet: 'andlig'}, fall)).toEqual(['utgava/inbjudna-saknas /organisation']);
    expect(refusals({skattning: 'enhetsmedel'}, fall)).toEqual([]);
    expect(showKommun(fall).skattning).toBe('sammanlagd');
    const known = aKommun({a: 12, b: 20, c: 0}, {inbjudna: {a: 14, b: 25}});
    expect(refusals({skattning: 'viktad', osakerhet: 'andlig'}, known)).toEqual([]);
    expect(showKommun(known).skattning).toBe('viktad');
    expect(showKommun(known, {skattning: 'sammanlagd'}).skattning).toBe('sammanlagd');
    expect(refusals({skattning: 'viktad'}, aKommun({a: 12}, {inbjudna: {a: 0}}))).toEqual([
      'utgava/inbjudna-saknas /organisation',
    ]);
  });

  test('for an organisation that is no tree', () => {
    const enhet: Organisationsdel = {id: 'a', namn: 'A', slag: 'enhet', foralder: 'kommun'};
    const kommun: Organisationsdel = {id: 'kommun', namn: 'Exempelköping', slag: 'kommun'};
    const with_ = (...delar: readonly Organisationsdel[]) => refusals({organisation: delar, rakningar: []});
    expect(with_(kommun, enhet)).toEqual([]);
    expect(with_(enhet, kommun)).toEqual([]);
    expect(with_()).toEqual(['organisation/kommun-saknas /organisation']);
    expect(with_(kommun, {...kommun, id: 'annan'})).toEqual(['organisation/kommun-saknas /organisation']);
    expect(with_(kommun, enhet, enhet)).toEqual(['organisation/id-dubbelt /organisation']);
    expect(with_(kommun, {...enhet, id: 'a/b'})).toEqual(['organisation/id-ogiltigt /organisation/1/id']);
    expect(with_(kommun, {...enhet, id: ''})).toEqual(['organisation/id-ogiltigt /organisation/1/id']);
    expect(with_(kommun, {...enhet, foralder: 'borta'})).toEqual([
      'organisation/foralder-fel /organisation/1/foralder',
    ]);
    const {foralder: _, ...loose} = enhet;
    expect(with_(kommun, loose)).toEqual(['organisation/foralder-fel /organisation/1/foralder']);
    expect(with_({...kommun, foralder: 'kommun'})).toEqual(['organisation/foralder-fel /organisation/0/foralder']);
    expect(with_(kommun, enhet, {...enhet, id: 'b', foralder: 'a'})).toEqual([
      'organisation/foralder-fel /organisation/2/foralder',
    ]);
    expect(with_(kommun, {...enhet, slag: 'grupp'})).toEqual(['organisation/foralder-fel /organisation/1/foralder']);
    const omrade: Organisationsdel = {id: 'o', namn: 'O', slag: 'omrade', foralder: 'p'};
    const round = with_(kommun, omrade, {...omrade, id: 'p', foralder: 'o'});
    expect(round).toEqual(['organisation/foralder-fel /organisation', 'organisation/foralder-fel /organisation']);
    for (const inbjudna of [-1, 1.5, Number.NaN]) {
      expect(with_(kommun, {...enhet, inbjudna})).toEqual(['organisation/inbjudna-omojligt /organisation/1/inbjudna']);
    }
    expect(with_(kommun, {...enhet, inbjudna: 0})).toEqual([]);
  });
});
