import {expect, test} from 'vitest';
import {describeAnnatFonster, describeSparlage, type Sparlage} from './sparlage.js';

const at = (time: string): number => Date.parse(`2026-11-24T${time}+01:00`);

// The tests' browser stands in New York: the times are those of Sweden all the same.
test.each<[Sparlage, string, string]>([
  [{lage: 'sparat', tid: at('10:42:59')}, 'Sparat 10.42', 'Saved 10.42'],
  [{lage: 'sparat', tid: at('00:05')}, 'Sparat 00.05', 'Saved 00.05'],
  [{lage: 'sparat', tid: undefined}, 'Sparat', 'Saved'],
  [{lage: 'osparat', baraIFonstret: false}, 'Ändringar som inte är sparade', 'Changes that are not saved'],
  [
    {lage: 'osparat', baraIFonstret: true},
    'Ändringar som inte är sparade. Det du skrivit finns bara i det här fönstret. Stäng det inte.',
    'Changes that are not saved. What you have written is only in this window. Do not close it.',
  ],
  [{lage: 'sparar'}, 'Sparar …', 'Saving …'],
  [
    {lage: 'sparat-har', tid: at('10:42')},
    'Sparat i den här webbläsaren 10.42, inte skickat än',
    'Saved in this browser 10.42, not sent yet',
  ],
  [
    {lage: 'gick-inte', igen: at('10:43'), baraIFonstret: false},
    'Gick inte att spara. Försöker igen 10.43. Det du skrivit finns kvar i den här webbläsaren.',
    'Could not save. Trying again 10.43. What you have written is still in this browser.',
  ],
  [
    {lage: 'gick-inte', igen: at('10:43'), baraIFonstret: true},
    'Gick inte att spara. Försöker igen 10.43. Det du skrivit finns bara i det här fönstret. Stäng det inte.',
    'Could not save. Trying again 10.43. What you have written is only in this window. Do not close it.',
  ],
  [
    {lage: 'konflikt', baraIFonstret: false},
    'Någon annan har ändrat planen. Välj vad som ska gälla.',
    'Somebody else has changed the plan. Choose what is to apply.',
  ],
  [
    {lage: 'konflikt', baraIFonstret: true},
    'Någon annan har ändrat planen. Välj vad som ska gälla. Det du skrivit finns bara i det här fönstret. Stäng det inte.',
    'Somebody else has changed the plan. Choose what is to apply. What you have written is only in this window. Do not close it.',
  ],
])('%o is said in both languages', (lage, sv, en) => {
  expect(describeSparlage(lage)).toBe(sv);
  expect(describeSparlage(lage, 'en')).toBe(en);
});

test('another window is told of as a sentence', () => {
  expect(describeAnnatFonster()).toBe('Planen är öppen i ett annat fönster också.');
  expect(describeAnnatFonster('en')).toBe('The plan is open in another window too.');
});
