import {expect, test} from 'vitest';
import {datum} from '../kalender/index.js';
import {describeStatus} from './describe-status.js';
import {exempelplan} from './exempel/exempelplan.js';
import type {Uppfoljning, Utvecklingsplan} from './schema.js';

const atagande = exempelplan.malomraden[0]?.ataganden[0];
const aktivitet = atagande?.aktiviteter[0]?.id ?? '';
const effekt = atagande?.effekter[0]?.id ?? '';

function followed(...log: readonly Partial<Uppfoljning>[]): Utvecklingsplan {
  const uppfoljningar = log.map(
    (one, i): Uppfoljning => ({
      id: `u${i}`,
      avser: [aktivitet, effekt],
      datum: datum('2026-10-14'),
      tillfalle: 'annat',
      text: '',
      underlag: [],
      roll: 'Rektor',
      ...one,
    }),
  );
  return {...exempelplan, uppfoljningar};
}

test('an activity is told on the scale of doing, an effect on that of appearing', () => {
  const plan = followed({genomforande: 'som-planerat', maluppfyllelse: 'for-tidigt'});
  expect(describeStatus(plan, aktivitet)).toBe('som planerat, ons 14 okt');
  expect(describeStatus(plan, effekt)).toBe('för tidigt att säga, ons 14 okt');
  expect(describeStatus(plan, effekt, 'en')).toBe('too early to say, Wed 14 Oct');
});

test('the latest holds; a note without a state says only that it was followed up', () => {
  const plan = followed({genomforande: 'planerad'}, {genomforande: 'genomford', datum: datum('2026-11-02')});
  expect(describeStatus(plan, aktivitet)).toBe('genomförd, mån 2 nov');
  expect(describeStatus(followed({}), aktivitet)).toBe('uppföljd, ons 14 okt');
  expect(describeStatus(followed(), aktivitet)).toBeUndefined();
});
