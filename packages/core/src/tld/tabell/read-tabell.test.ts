import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {describeTabellAvvikelse, readTabell} from '../index.js';

function read(text: string) {
  const result = readTabell(text);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
}

function fault(text: string) {
  const result = readTabell(text);
  return result.ok ? undefined : result.errors[0];
}

describe('a table', () => {
  test.each([';', ',', '\t'])('is read with cells divided by %j', (mark) => {
    expect(read(`a${mark}b\n1${mark}2\n`)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test.each(['\n', '\r\n', '\r'])('is read with lines that end in %j', (end) => {
    expect(read(`a;b${end}1;2${end}${end}3;4`)).toEqual([['a', 'b'], ['1', '2'], [''], ['3', '4']]);
  });

  test('keeps line breaks, marks and doubled quotation marks within a cell', () => {
    expect(read('"Hur trygg är du,\r\noch ""var""?";nr\n"ja; ""nej""";2')).toEqual([
      ['Hur trygg är du,\r\noch "var"?', 'nr'],
      ['ja; "nej"', '2'],
    ]);
    expect(read('"";x\n"""";y')).toEqual([
      ['', 'x'],
      ['"', 'y'],
    ]);
  });

  test('takes a quotation mark inside a cell for what it is', () => {
    expect(read('5" rör;b\n"a"b;c')).toEqual([
      ['5" rör', 'b'],
      ['ab', 'c'],
    ]);
  });

  test('is read without its byte order mark', () => {
    expect(read('\ufeff"a";b\n1;2')[0]).toEqual(['a', 'b']);
  });

  test("is divided as Excel's first line says, which is no row", () => {
    expect(read('sep=,\r\na,b;c\n1,2')).toEqual([
      ['a', 'b;c'],
      ['1', '2'],
    ]);
    expect(read('sep=|\na|b')).toEqual([['a', 'b']]);
    expect(read('a;b\nsep=,\nc;d')).toEqual([['a', 'b'], ['sep=,'], ['c', 'd']]);
  });

  test('is divided by what gives its rows the same width, though the headings are full of commas', () => {
    const text = 'Tid;Känner du dig trygg, lugn, glad, och sedd?\n10.00;Ja, ofta\n10.01;Nej\n';
    expect(read(text).map(({length}) => length)).toEqual([2, 2, 2]);
    expect(read('a,b,c\n1;2,3\n').map(({length}) => length)).toEqual([3, 2]);
  });

  test('is not divided by what leaves a quotation mark open, or in the middle of a cell', () => {
    expect(read('x,y;z,w\n1,"2;3,4')).toEqual([
      ['x,y', 'z,w'],
      ['1,"2', '3,4'],
    ]);
    expect(read('"","\t"\n"slut","slut"')).toEqual([
      ['', '\t'],
      ['slut', 'slut'],
    ]);
    expect(read('"",1\t2\n"slut",3\t4')).toEqual([
      ['', '1\t2'],
      ['slut', '3\t4'],
    ]);
  });

  test('is judged by its first twenty rows, blank ones aside', () => {
    expect(read('a,b;c\n\n1,2;3;4').map(({length}) => length)).toEqual([2, 1, 2]);
    const rows = ['a,b;c;d', ...Array.from({length: 19}, () => 'a,b'), 'a'];
    expect(read(rows.join('\n')).map(({length}) => length)).toEqual([...Array.from({length: 20}, () => 2), 1]);
    expect(read(rows.toSpliced(1, 1).join('\n'))[0]).toEqual(['a,b', 'c', 'd']);
  });

  test('may be one column, or have rows of different lengths', () => {
    expect(read('a\nb')).toEqual([['a'], ['b']]);
    expect(read('a;b;c\n1\n')).toEqual([['a', 'b', 'c'], ['1']]);
  });

  test('ends with its last row that holds something, and keeps blank rows before it', () => {
    expect(read('\na;b\n\n;\n ; \n')).toEqual([[''], ['a', 'b']]);
    expect(read('a;b\n1;')).toEqual([
      ['a', 'b'],
      ['1', ''],
    ]);
  });

  test('is the same table when written and read again, whatever is in its cells', () => {
    const cell = fc.string({unit: fc.constantFrom('a', 'å', ' ', '"', ';', ',', '\t', '\n', '\r', '1')});
    const rows = fc
      .tuple(fc.integer({min: 2, max: 5}), fc.integer({min: 1, max: 5}))
      .chain(([width, height]) =>
        fc.array(fc.array(cell, {minLength: width, maxLength: width}), {minLength: height, maxLength: height}),
      )
      .map((all) => [...all, all[0]!.map(() => 'slut')]);
    fc.assert(
      fc.property(rows, fc.constantFrom(';', ',', '\t'), fc.constantFrom('\n', '\r\n', '\r'), (all, mark, end) => {
        const written = all.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(mark)).join(end);
        expect(read(written)).toEqual(all);
      }),
    );
  });

  test('never stops the program, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom('a', '"', ';', '\n', '\r', '\ufeff', 'sep=')}), (text) => {
        expect(typeof readTabell(text).ok).toBe('boolean');
      }),
    );
  });
});

describe('what is no table', () => {
  test.each([
    ['', 'tabell/tom'],
    ['\ufeff', 'tabell/tom'],
    [' \n;;\n', 'tabell/tom'],
    ['PK\u0003\u0004abc', 'tabell/inte-text'],
    ['"";""', 'tabell/tom'],
    ['a\u0000b', 'tabell/inte-text'],
    ['S\ufffdllan;b', 'tabell/fel-teckenkodning'],
  ])('%j is %s', (text, kod) => {
    expect(fault(text)).toMatchObject({kod, niva: 'fel', path: ''});
  });

  test('is a cell that is never closed, told by its row', () => {
    expect(fault('a;b\n"x\ny";1\nc;"d\ne;f')).toEqual({
      kod: 'tabell/citat-oppet',
      niva: 'fel',
      path: '',
      params: {rad: 3},
    });
    expect(fault('"a')).toMatchObject({kod: 'tabell/citat-oppet', params: {rad: 1}});
  });

  test('is told in words that say what to do', () => {
    expect(describeTabellAvvikelse(fault('a;b\n"x')!)).toBe(
      'Rad 2 har ett citattecken som aldrig stängs. Rätta raden eller exportera igen.',
    );
    expect(describeTabellAvvikelse(fault('')!, 'en')).toBe('The file is empty. Choose a file with at least one row.');
  });
});
