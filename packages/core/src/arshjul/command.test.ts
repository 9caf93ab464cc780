import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {describeSchemaAvvikelse} from '../describe-schema-avvikelse.js';
import {datum} from '../kalender/index.js';
import {
  type AnpassningCommand,
  type ArshjulAnpassning,
  applyAnpassning,
  createAnpassning,
  describeArshjulAvvikelse,
  parseAnpassning,
} from './index.js';

const dag = datum('2026-11-24');
const egenOf = (id: string, titel = 'Läslyft') => ({
  id,
  titel,
  slag: 'egen' as const,
  niva: 'rektor',
  start: dag,
  slut: dag,
});

/** Commands on few ids, so that they meet. */
const command: fc.Arbitrary<AnpassningCommand> = fc.oneof(
  fc
    .constantFrom('a', 'b', 'c')
    .chain((aktivitet) =>
      fc.constantFrom<AnpassningCommand>(
        {typ: 'markera-klar', aktivitet, dag},
        {typ: 'markera-klar', aktivitet, dag: datum('2026-11-25')},
        {typ: 'angra-klar', aktivitet},
        {typ: 'flytta', aktivitet, period: {start: dag, slut: dag}},
        {typ: 'aterstall-flytt', aktivitet},
        {typ: 'lagg-till', egen: egenOf(aktivitet)},
        {typ: 'lagg-till', egen: egenOf(aktivitet), efter: ''},
        {typ: 'andra', egen: egenOf(aktivitet, 'Annat')},
        {typ: 'ta-bort', aktivitet},
      ),
    ),
);

test('every command that is carried out can be taken back, to the letter', () => {
  fc.assert(
    fc.property(fc.array(command, {maxLength: 30}), (commands) => {
      let anpassning: ArshjulAnpassning = createAnpassning('rektor');
      for (const next of commands) {
        const result = applyAnpassning(anpassning, next);
        if (!result.ok) continue;
        const back = applyAnpassning(result.value.anpassning, result.value.inverse);
        expect(back.ok && back.value.anpassning).toEqual(anpassning);
        anpassning = result.value.anpassning;
      }
      expect(parseAnpassning(JSON.parse(JSON.stringify(anpassning)))).toEqual({ok: true, value: anpassning});
    }),
  );
});

test.each<[string, AnpassningCommand]>([
  ['undo what is not done', {typ: 'angra-klar', aktivitet: 'a'}],
  ['reset what is not moved', {typ: 'aterstall-flytt', aktivitet: 'a'}],
  ['remove what is not there', {typ: 'ta-bort', aktivitet: 'a'}],
  ['change what is not there', {typ: 'andra', egen: egenOf('a')}],
  [
    'move to days the wrong way round',
    {typ: 'flytta', aktivitet: 'a', period: {start: dag, slut: datum('2026-01-01')}},
  ],
  ['add days the wrong way round', {typ: 'lagg-till', egen: {...egenOf('a'), slut: datum('2026-01-01')}}],
])('it refuses to %s, with a sentence', (_, next) => {
  const result = applyAnpassning(createAnpassning('rektor'), next);
  expect(!result.ok && describeArshjulAvvikelse(result.errors[0])).toMatch(/\.$/);
});

test('a unit has no more own activities than can be read back, and is told so', () => {
  const egna = Array.from({length: 5000}, (_, i) => egenOf(`egen-${i}`));
  const full = {...createAnpassning('rektor'), egna};
  const result = applyAnpassning(full, {typ: 'lagg-till', egen: egenOf('en-till')});
  expect(!result.ok && describeArshjulAvvikelse(result.errors[0])).toBe(
    'Det finns redan 5000 egna aktiviteter. Ta bort någon först.',
  );
  expect(parseAnpassning(full).ok).toBe(true);
  expect(applyAnpassning({...full, egna: egna.slice(1)}, {typ: 'lagg-till', egen: egenOf('en-till')}).ok).toBe(true);
});

test('names of the prototype are ids like others', () => {
  const result = applyAnpassning(createAnpassning('rektor'), {typ: 'angra-klar', aktivitet: 'constructor'});
  expect(result.ok).toBe(false);
});

describe('parseAnpassning never throws at', () => {
  const good = createAnpassning('rektor');
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'x'],
    ['a later version', {...good, schemaVersion: 2}],
    ['an unknown field', {...good, elev: 'x'}],
    ['an own activity without a title', {...good, egna: [{...egenOf('a'), titel: ''}]}],
    ['a day that does not exist', {...good, klara: {a: '2026-02-30'}}],
    ['markup as an id', {...good, klara: {'<img onerror=x>': '2026-02-28'}}],
    ['ten thousand own activities', {...good, egna: new Array(10_000).fill(egenOf('a'))}],
  ])('%s', (_, value) => {
    const result = parseAnpassning(value);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(describeSchemaAvvikelse(result.errors[0])).toMatch(/\.$/);
  });
});
