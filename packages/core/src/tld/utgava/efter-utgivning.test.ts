import {describe, expect, test} from 'vitest';
import {checkUtgava, describeUtgavaAvvikelse, formatUtgavaCsv, selectEnhet, svarsfrekvensOf} from '../index.js';
import {aKommun, postOf, showKommun, visningar} from './testning/kommun.test-d.js';

const omrade = {a: 'norr', b: 'norr', c: 'norr', d: 'syd'};
const fall = aKommun(
  {a: {x: 12, y: 30}, b: 3, c: 3, d: 25, e: 8, f: 21},
  {omrade, fragor: [2], inbjudna: {a: 40, b: 5, c: 4, d: 30, e: 9}},
);
const utgava = showKommun(fall);

describe('what a unit gets', () => {
  test('is itself, its groups, and what it is a part of', () => {
    expect(visningar(selectEnhet(utgava, 'a')!)).toEqual([
      'kommun full',
      'norr full',
      'a full',
      'a/x detalj',
      'a/y detalj',
    ]);
    expect(visningar(selectEnhet(utgava, 'd')!)).toEqual(['kommun full', 'syd full', 'd full']);
    expect(visningar(selectEnhet(utgava, 'e')!)).toEqual(['kommun full', 'e index']);
  });

  test('is for a hidden one what it is counted with', () => {
    expect(visningar(selectEnhet(utgava, 'b')!)).toEqual(['kommun full', 'norr full', 'b dold', 'norr/ovriga/1 index']);
  });

  test('is nothing for what is no unit', () => {
    expect(selectEnhet(utgava, 'norr')).toBeUndefined();
    expect(selectEnhet(utgava, 'borta')).toBeUndefined();
  });
});

describe('how many have answered', () => {
  test('is told as a share where both numbers are', () => {
    expect(svarsfrekvensOf(postOf(utgava, 'd'))).toBe(25 / 30);
    expect(svarsfrekvensOf(postOf(utgava, 'e'))).toBeUndefined();
    expect(svarsfrekvensOf(postOf(utgava, 'b'))).toBeUndefined();
    expect(svarsfrekvensOf(postOf(utgava, 'a/x'))).toBeUndefined();
    const {antal: _, ...without} = postOf(utgava, 'd');
    expect(svarsfrekvensOf(without)).toBeUndefined();
    expect(svarsfrekvensOf({...postOf(utgava, 'd'), antal: {fran: 20, till: 30}})).toBeUndefined();
  });

  test('of more than were asked is a warning and no share', () => {
    expect(checkUtgava(utgava)).toEqual([
      {
        kod: 'utgava/fler-svar-an-inbjudna',
        niva: 'varning',
        path: `/poster/${utgava.poster.findIndex(({id}) => id === 'a')}`,
        params: {id: 'a', namn: 'Enhet a', antal: 42, inbjudna: 40},
      },
    ]);
    expect(svarsfrekvensOf(postOf(utgava, 'a'))).toBeUndefined();
    expect(describeUtgavaAvvikelse(checkUtgava(utgava)[0]!)).toBe(
      'Enhet a: 42 svar men 40 inbjudna. Kontrollera antalet inbjudna, och om någon kan ha svarat mer än en gång.',
    );
    expect(describeUtgavaAvvikelse(checkUtgava(utgava)[0]!, 'en')).toMatch(/^Enhet a: 42 answers but 40 invited/);
    const all = showKommun(aKommun({d: 25}, {inbjudna: {d: 25}}));
    expect(checkUtgava(all)).toEqual([]);
    expect(svarsfrekvensOf(postOf(all, 'd'))).toBe(1);
  });
});

describe('a release as a table', () => {
  const lines = formatUtgavaCsv(utgava).split('\r\n');
  const [head = '', ...rows] = lines;
  const columns = head.slice(1).split(';');
  const cell = (row: string, column: string) => row.split(';')[columns.indexOf(column)];
  const rowsOf = (id: string) => rows.filter((row) => cell(row, 'Id') === id);

  test('begins with the mark that a spreadsheet looks for, and ends every line', () => {
    expect(head.startsWith('\ufeffUtgåva;Datum;Publik;')).toBe(true);
    expect(lines.at(-1)).toBe('');
    expect(rows.slice(0, -1).every((row) => row.split(';').length === columns.length)).toBe(true);
  });

  test('says of which release, round and questions every line is', () => {
    for (const row of rows.slice(0, -1)) {
      expect(row).toMatch(/^1;2026-11-02;Rektor;TLD oktober 2026;Exempelenkät;1;ja;/);
    }
  });

  test('says dolt of what is hidden, with no number', () => {
    expect(
      rowsOf('b').map((row) => [cell(row, 'Mått'), cell(row, 'Värde'), cell(row, 'Antal svar'), cell(row, 'Inbjudna')]),
    ).toEqual([['Index 0–100', 'dolt', 'dolt', '']]);
    const empty = formatUtgavaCsv(showKommun(aKommun({a: 0}, {fragor: [2]})));
    expect(empty).toContain(';Enhet a;Enhet;;trygghet;;;Index 0–100;');
    expect(empty).toMatch(/inga svar;;;;0;/);
  });

  test('has an index alone as a whole number with a range of how many', () => {
    expect(
      rowsOf('e').map((row) => [cell(row, 'Värde'), cell(row, 'Antal svar'), cell(row, 'Intervall från')]),
    ).toEqual([['50', '5 till 19', '']]);
  });

  test('has every figure of a part with its measure, what it is a share of, and how many', () => {
    const told = rowsOf('d').map((row) => [
      cell(row, 'Fråga'),
      cell(row, 'Svarsalternativ'),
      cell(row, 'Mått'),
      cell(row, 'Räknat på'),
      cell(row, 'Värde'),
      cell(row, 'Antal svar'),
    ]);
    expect(told[0]).toEqual([
      '',
      '',
      'Index 0–100',
      'de som svarat på minst hälften av frågorna, utan vet ej',
      '48,7',
      '25',
    ]);
    expect(told[1]).toEqual(['', '', 'Andel positiva svar, procent', 'svar på skalan, utan vet ej', '48,0', '25']);
    expect(told[2]).toEqual([
      '',
      '',
      'Andel positiva svar av alla svar, procent',
      'alla svar, med vet ej',
      '48,0',
      '25',
    ]);
    expect(told[3]).toEqual(['', '', 'Andel vet ej, procent', 'alla svar, med vet ej', '0,0', '25']);
    expect(told[4]).toEqual([
      'Exempelfråga 1',
      'Steg 1',
      'Andel av svaren, procent',
      'svar på skalan, utan vet ej',
      '28,0',
      '25',
    ]);
    expect(told[8]).toEqual([
      'Exempelfråga 1',
      'Vet ej',
      'Andel vet ej, procent',
      'alla svar, med vet ej',
      '0,0',
      '25',
    ]);
    const [index = ''] = rowsOf('d');
    expect(cell(index, 'Intervall från')).toMatch(/^\d\d,\d$/);
    expect(cell(index, 'Spridning')).toMatch(/^\d\d,\d$/);
    expect(cell(index, 'Inbjudna')).toBe('30');
    expect(cell(rowsOf('norr')[0] ?? '', 'Enheter med')).toBe('1 av 3');
    expect(cell(index, 'Enheter med')).toBe('');
  });

  test('has no decimals in shares of few answers', () => {
    expect(
      rowsOf('a/x')
        .slice(1)
        .map((row) => cell(row, 'Värde')),
    ).toEqual(['50', '50', '0', '50', '50', '0', '50', '50', '0']);
    expect(cell(rowsOf('a/x')[4] ?? '', 'Svarsalternativ')).toBe('Steg 1 eller Steg 2');
  });

  test('says of shares beyond a limit, and of what would tell them, that they are', () => {
    const agreeing = aKommun(
      {a: 12, b: 30},
      {
        fragor: [2],
        svar: ({del, nr}) =>
          del === 'a/' ? [nr === 0 ? 1 : 3 + (nr % 2), 1 + (nr % 4)] : [1 + (nr % 4), 1 + ((nr + 1) % 4)],
      },
    );
    const table = formatUtgavaCsv(showKommun(agreeing))
      .split('\r\n')
      .filter((row) => cell(row, 'Id') === 'a');
    expect(table.map((row) => cell(row, 'Värde')).slice(1)).toEqual([
      'dolt',
      'dolt',
      '0',
      'högst 10',
      'minst 90',
      '0',
      '50',
      '50',
      '0',
    ]);
    const alike = aKommun({a: 12}, {fragor: [1], svar: () => [4]});
    expect(formatUtgavaCsv(showKommun(alike))).toContain(';minst 95;;;;5 till 19;');
    // Of b the first question is not told, for it would give a's away.
    const b = formatUtgavaCsv(showKommun(agreeing))
      .split('\r\n')
      .filter((row) => cell(row, 'Id') === 'b');
    expect(b.filter((row) => cell(row, 'Fråga') === 'Exempelfråga 1').map((row) => cell(row, 'Värde'))).toEqual([
      'dolt',
    ]);
  });

  test('has no column of vet ej where it could not be chosen', () => {
    const without = {...fall.enkat, skalor: fall.enkat.skalor.map(({vetEj: _, ...skala}) => skala)};
    expect(formatUtgavaCsv(showKommun({...fall, enkat: without}))).not.toMatch(/ndel vet ej/);
    expect(formatUtgavaCsv(utgava)).toMatch(/ndel vet ej/);
  });

  test('has nothing that a spreadsheet takes for a formula, and quotes what it must', () => {
    const names = ['=1+1', '+46', '-1', '@x', '\tx', 'a;b', 'a"b', 'rad\nrad', "Exempel's"];
    const organisation = [
      fall.organisation[0]!,
      ...names.map((namn, i) => ({id: `u${i}`, namn, slag: 'enhet' as const, foralder: 'kommun'})),
    ];
    const text = formatUtgavaCsv(showKommun({...fall, svarande: [], organisation}));
    for (const safe of [
      ";'=1+1;",
      ";'+46;",
      ";'-1;",
      ";'@x;",
      ";'\tx;",
      ';"a;b";',
      ';"a""b";',
      ';"rad\nrad";',
      ";Exempel's;",
    ]) {
      expect(text).toContain(safe);
    }
  });
});
