import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/versions/table/csv.ts';

const known = ['id', 'url', 'school', 'contact'];
const read = (text: string) => {
  const { columns, rows, delimiter, problems } = readCsv(text, 'v.csv', known);
  return {
    columns,
    delimiter,
    problems,
    rows: rows.map(({ name, cells }) => [name, Object.fromEntries(cells)]),
  };
};

describe('readCsv', () => {
  it.each([
    [';', 'id;school\na;De Brug, Oost\n'],
    [',', 'id,school\na,"De Brug, Oost"\n'],
    ['\t', 'id\tschool\na\tDe Brug, Oost\n'],
    ['|', 'id|school\na|De Brug, Oost'],
    [';', 'sep=;\r\nid;school\r\na;De Brug, Oost\r\n'],
    [',', '\nid,school\na,x'.trimStart().replace('x', '"De Brug, Oost"')],
    [';', '"id";"school"\r"a";"De Brug, Oost"\r'],
    [';', 'ID ; School\r\n a;  De Brug, Oost \u{A0}\r\n\r\n;\r\n'],
  ])('reads cells that %j separates', (delimiter, text) => {
    expect(read(text)).toEqual({
      columns: ['id', 'school'],
      delimiter,
      problems: [],
      rows: [['row 2', { id: 'a', school: 'De Brug, Oost' }]],
    });
  });

  it('counts rows as spreadsheets do, empty ones and line breaks within cells too', () => {
    expect(read('id;school\n\na;"De\nBrug"\n;\nb;"Het ""Anker"""\n').rows).toEqual([
      ['row 3', { id: 'a', school: 'De\nBrug' }],
      ['row 5', { id: 'b', school: 'Het "Anker"' }],
    ]);
  });

  it('reads a table of ids alone, and one with columns that nobody knows', () => {
    expect(read('id\na\nb\n').rows).toEqual([
      ['row 2', { id: 'a' }],
      ['row 3', { id: 'b' }],
    ]);
    expect(read('naam,plaats\nx,y\n')).toMatchObject({
      columns: ['naam', 'plaats'],
      delimiter: ',',
    });
  });

  it('tells of cells that belong to no column, and leaves empty ones out', () => {
    expect(read('id;school;\na;De Brug;;\nb;x;y;z\n').problems).toEqual([
      'v.csv · row 3: its 3rd cell, "y", has no name in the first row: there are 3 columns; name the column, or put a value that holds “;” in quotes',
      'v.csv · row 3: its 4th cell, "z", is one too many: there are 3 columns; name the column, or put a value that holds “;” in quotes',
    ]);
  });

  it.each(['id;school\na;"De Brug\n', 'id;school\na;"De" Brug\n'])(
    'tells of quotation marks that do not belong: %j',
    (text) => {
      expect(read(text).problems[0]).toBe(
        'v.csv · row 2: has a quotation mark that does not belong, or one without its second; within a cell in quotes, write it twice',
      );
    },
  );
});
