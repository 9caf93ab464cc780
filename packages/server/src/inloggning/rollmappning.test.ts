import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {applyRollmappning, parseRollmappning} from './rollmappning.js';

const REKTOR = {om: {roles: 'SKA.Rektor', groups: 'g-1'}, ger: {roll: 'rektor', enhet: 'exempelskolan'}} as const;
const NAMND = {om: {roles: 'SKA.Namnd'}, ger: {roll: 'namnd', enhet: 'kommunen'}} as const;

describe('the rules that turn claims into roles', () => {
  test('give a role when everything they ask for is there', () => {
    const claims = {roles: ['SKA.Rektor', 'Annat'], groups: ['g-1', 'g-2']};
    expect(applyRollmappning([REKTOR, NAMND], claims)).toEqual([REKTOR.ger]);
  });

  test.each([
    ['the group is missing', {roles: ['SKA.Rektor']}],
    ['the group is another', {roles: ['SKA.Rektor'], groups: ['g-10']}],
    ['the claim is a longer text', {roles: 'SKA.Rektor.Gammal', groups: 'g-1'}],
    ['the claim is an object', {roles: {'SKA.Rektor': true}, groups: 'g-1'}],
    ['there are no claims', {}],
  ])('give nothing when %s', (_, claims) => {
    expect(applyRollmappning([REKTOR], claims)).toEqual([]);
  });

  test('give a role once, however many rules say so, and take a single text as well as a list', () => {
    expect(applyRollmappning([NAMND, {...NAMND, om: {groups: 'g-2'}}], {roles: 'SKA.Namnd', groups: 'g-2'})).toEqual([
      NAMND.ger,
    ]);
  });

  test('never give more for fewer claims', () => {
    const claim = fc.constantFrom('roles', 'groups', 'toString', 'constructor');
    const value = fc.constantFrom('a', 'b', 'c');
    const rule = fc.record({om: fc.dictionary(claim, value, {minKeys: 1}), ger: fc.constant(REKTOR.ger)});
    fc.assert(
      fc.property(fc.array(rule), fc.dictionary(claim, fc.array(value)), claim, (rules, claims, removed) => {
        const {[removed]: _, ...fewer} = claims;
        if (applyRollmappning(rules, claims).length === 0) expect(applyRollmappning(rules, fewer)).toEqual([]);
      }),
    );
  });
});

describe('the rules as they are written', () => {
  test('are read', () => {
    expect(parseRollmappning(JSON.stringify([REKTOR, NAMND]))).toEqual({ok: true, value: [REKTOR, NAMND]});
  });

  test.each([
    ['{', 'Rollmappningen är inte JSON.'],
    ['{}', 'ska vara en lista'],
    ['[]', 'minst 1'],
    ['[{"om": {}, "ger": {"roll": "rektor", "enhet": "x"}}]', '/0/om: villkor saknas'],
    ['[{"om": {"roles": "A", "__proto__": "B"}, "ger": {"roll": "rektor", "enhet": "x"}}]', '__proto__'],
    ['[{"om": {"roles": "A", "\\u005f_proto__": "B"}, "ger": {"roll": "rektor", "enhet": "x"}}]', '__proto__'],
    ['[{"om": {"roles": ["A"]}, "ger": {"roll": "rektor", "enhet": "x"}}]', '/0/om/roles: värdet har fel typ'],
    [
      '[{"om": {"roles": "A"}, "ger": {"roll": "nämnd", "enhet": "x"}}]',
      '/0/ger/roll: värdet ska vara något av: rektor',
    ],
    ['[{"om": {"roles": "A"}, "ger": {"roll": "rektor"}}]', '/0/ger/enhet: uppgiften saknas'],
    ['[{"om": {"roles": "A"}, "ger": {"roll": "rektor", "enhet": "x"}, "utom": {}}]', 'okänt fält: utom'],
  ])('%s is refused with a sentence', (json, sentence) => {
    const parsed = parseRollmappning(json);
    expect(!parsed.ok && parsed.errors.join(' ')).toContain(sentence);
  });
});
