import {expect, test} from 'vitest';
import {describeDatumregel} from './describe-datumregel.js';
import type {Datumregel} from './schema/datumregel.js';

const titelOf = (): string => 'Resultatdialog';

test.each<[Datumregel, string, string]>([
  [{typ: 'datum', manad: 4, dag: 30}, '30 april', '30 April'],
  [{typ: 'manader', fran: 10, till: 10}, 'oktober', 'October'],
  [{typ: 'manader', fran: 11, till: 2}, 'november–februari', 'November–February'],
  [{typ: 'iso-vecka', vecka: 40, veckodag: 3}, 'onsdag vecka 40', 'Wednesday of week 40'],
  [{typ: 'veckodag-i-manad', manad: 3, veckodag: 3, nummer: 2}, 'andra onsdagen i mars', 'second Wednesday of March'],
  [{typ: 'veckodag-i-manad', manad: 3, veckodag: 5, nummer: -1}, 'sista fredagen i mars', 'last Friday of March'],
  [{typ: 'manadsvis', manader: [3, 4, 5]}, 'varje månad mars–maj', 'every month March–May'],
  [{typ: 'manadsvis', manader: [12, 1, 2]}, 'varje månad december–februari', 'every month December–February'],
  [
    {typ: 'manadsvis-veckodag', manader: [1, 3], veckodag: 2, nummer: -1},
    'sista tisdagen i januari och mars',
    'last Tuesday in January and March',
  ],
  [{typ: 'termin', termin: 'ht', dag: 'sista'}, 'höstterminens sista skoldag', 'last school day of the autumn term'],
  [{typ: 'termin', termin: 'p3', dag: 'forsta'}, 'terminen p3:s första skoldag', 'first school day of term p3'],
  [
    {typ: 'termin', termin: 'constructor', dag: 'sista'},
    'terminen constructor:s sista skoldag',
    'last school day of term constructor',
  ],
  [{typ: 'datum', manad: 4, dag: 30, ar: 'fore'}, '30 april före årets början', '30 April before the year begins'],
  [
    {typ: 'relativ', antal: 10, enhet: 'skoldagar', riktning: 'fore', mall: 'x', kant: 'start'},
    '10 skoldagar före Resultatdialog',
    '10 school days before Resultatdialog',
  ],
  [
    {typ: 'relativ', antal: 1, enhet: 'veckor', riktning: 'efter', mall: 'x', kant: 'start'},
    '1 vecka efter början av Resultatdialog',
    '1 week after the start of Resultatdialog',
  ],
])('%o in words', (regel, sv, en) => {
  expect(describeDatumregel(regel, {titelOf})).toBe(sv);
  expect(describeDatumregel(regel, {titelOf, sprak: 'en'})).toBe(en);
});

test('a span runs from one day to another', () => {
  const regel: Datumregel = {
    typ: 'mellan',
    fran: {typ: 'iso-vecka', vecka: 4, veckodag: 1},
    till: {typ: 'iso-vecka', vecka: 6, veckodag: 5},
  };
  expect(describeDatumregel(regel, {titelOf})).toBe('från måndag vecka 4 till fredag vecka 6');
});
