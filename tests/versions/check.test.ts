import { describe, expect, it } from 'vitest';
import { checkTable, columnsFor } from '../../src/versions/check.ts';
import { readCsv } from '../../src/versions/table/csv.ts';
import { readJson } from '../../src/versions/table/json.ts';
import { schoolFilm } from './school-film.ts';

const { fields, slides } = schoolFilm;
const film = { fields, slides, languages: ['en', 'tlh'] };
const check = (text: string) => checkTable(readCsv(text, 'v.csv', columnsFor(fields)), film);
/** What is wrong with one row of these columns. */
const wrong = (columns: string, ...cells: string[]) =>
  check(`${columns}\n${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')}\n`)
    .problems;

describe('checkTable', () => {
  it('gives the versions of a table', () => {
    const { versions, problems } = check(
      'id;school;contact;url;logo;with;without\nde-brug;De Brug;;https://b.nl;brug.svg;praten;een, twee\n',
    );
    expect(problems).toEqual([]);
    expect(versions.map(({ version }) => version)).toEqual([
      {
        id: 'de-brug',
        values: { school: 'De Brug' },
        url: 'https://b.nl',
        logo: 'brug.svg',
        with: ['praten'],
        without: ['een', 'twee'],
      },
    ]);
  });

  it.each([
    [
      'x',
      'v.csv · row 1, scool: is no field of the film; its fields are school, contact, code, and every table has id, url, logo, with, without. Correct the name, or remove it. Did you mean "school"?',
      'id;school;scool',
      ['a', 'b', 'c'],
    ],
    [
      'a missing column',
      'v.csv · row 1, school: is missing; add the column (the first row names them: id, school)',
      'id;contact',
      ['a', 'b'],
    ],
    [
      'a column twice',
      'v.csv · row 1, school: is there twice; keep one',
      'id;school;School',
      ['a', 'b', 'c'],
    ],
    [
      'no id',
      'v.csv · row 2, id: is empty; give the version an id, which names its folder',
      'id;school',
      ['', 'b'],
    ],
    [
      'an empty field',
      "v.csv · row 2, school: is empty; write it, or make the field optional in film.ts: school: { default: '…', optional: true }",
      'id;school',
      ['a', ''],
    ],
    [
      'an id that names no folder',
      'v.csv · row 2, id: "De Brúg!" cannot name a folder; use lower-case letters, digits and single hyphens, such as "de-brug"',
      'id;school',
      ['De Brúg!', 'b'],
    ],
    [
      'a way out of the folder',
      'v.csv · row 2, id: "../x" cannot name a folder; use lower-case letters, digits and single hyphens, such as "x"',
      'id;school',
      ['../x', 'b'],
    ],
    [
      'a format',
      'v.csv · row 2, id: "portrait" is the name of something else in the folder of the film (portrait, portrait-clean, landscape, landscape-clean, square, square-clean, feed, feed-clean, lesson, share, manifest, script, storyboard, versions, all); choose another',
      'id;school',
      ['portrait', 'b'],
    ],
    [
      'a language',
      'v.csv · row 2, id: "nl-be" is the name of a language, and translations have folders with such names; choose another',
      'id;school',
      ['nl-be', 'b'],
    ],
    [
      'a language of the film',
      'v.csv · row 2, id: "tlh" is the name of a language, and translations have folders with such names; choose another',
      'id;school',
      ['tlh', 'b'],
    ],
    [
      'a name of Windows',
      'v.csv · row 2, id: "con" is a name that Windows keeps for itself; choose another',
      'id;school',
      ['con', 'b'],
    ],
    [
      'markup',
      'v.csv · row 2, school: "De <b>Brug</b>" holds markup, which would be shown as it is; write plain text',
      'id;school',
      ['a', 'De <b>Brug</b>'],
    ],
    [
      'an entity',
      'v.csv · row 2, school: "Brug &amp; co" holds markup, which would be shown as it is; write plain text',
      'id;school',
      ['a', 'Brug &amp; co'],
    ],
    [
      'a line break',
      'v.csv · row 2, school: "De Brug" holds a line break; write it on one line',
      'id;school',
      ['a', 'De\nBrug'],
    ],
    [
      'a control character',
      'v.csv · row 2, school: "De Brug" holds U+0007, a control character; remove it',
      'id;school',
      ['a', 'De\u{7}Brug'],
    ],
    [
      'a mark that turns',
      'v.csv · row 2, school: "De Brug" holds U+202E, a mark that turns the direction of what follows; remove it; the language of the film says which way it is written',
      'id;school',
      ['a', 'De \u{202E}Brug'],
    ],
    [
      'a lost letter',
      'v.csv · row 2, school: "Caf\u{FFFD}" holds U+FFFD, the mark of a character that was lost; write that character again',
      'id;school',
      ['a', 'Caf\u{FFFD}'],
    ],
    [
      'damaged letters',
      'v.csv · row 2, school: "CafÃ©" holds letters that were damaged on the way, as when UTF-8 is opened as Latin-1; save the table again as “CSV UTF-8”',
      'id;school',
      ['a', 'CafÃ©'],
    ],
    [
      'a field in a cell',
      'v.csv · row 2, school: "{contact}" holds a brace, which marks a field in the texts of the film; write it otherwise',
      'id;school',
      ['a', '{contact}'],
    ],
    [
      'a formula',
      'v.csv · row 2, school: "=A1" is a formula, or what one failed with; paste its value',
      'id;school',
      ['a', '=A1'],
    ],
    [
      'a failed formula',
      'v.csv · row 2, school: "#N/B" is a formula, or what one failed with; paste its value',
      'id;school',
      ['a', '#N/B'],
    ],
    [
      'a shortened number',
      'v.csv · row 2, contact: "3,16E+10" is a long number that the spreadsheet has shortened; set the column to text there, and write the number again',
      'id;school;contact',
      ['a', 'b', '3,16E+10'],
    ],
    [
      'a slide that is always there',
      'v.csv · row 2, with: "een" is in every version; leave it out here, or make the slide optional in film.ts',
      'id;school;with',
      ['a', 'b', 'een'],
    ],
    [
      'an unknown slide to add',
      'v.csv · row 2, with: "prate" is no slide of the film that is optional; those are praten. Did you mean "praten"?',
      'id;school;with',
      ['a', 'b', 'prate'],
    ],
    [
      'an unknown slide to leave out',
      'v.csv · row 2, without: "drie" is no slide of the film that is always there; those are een, twee',
      'id;school;without',
      ['a', 'b', 'drie'],
    ],
    [
      'an optional slide to leave out',
      'v.csv · row 2, without: "praten" is optional, and is there only where `with` names it; leave it out here',
      'id;school;without',
      ['a', 'b', 'praten'],
    ],
    [
      'no slide left',
      'v.csv · row 2, without: leaves no slide; keep one at least',
      'id;school;without',
      ['a', 'b', 'een twee'],
    ],
  ])('refuses %s', (_, problem, columns, cells) => {
    expect(wrong(columns, ...cells)).toEqual([problem]);
  });

  it('refuses an id that is there twice, and tells all at once', () => {
    expect(check('id;school;x\na;De Brug;\na;;\n;<i>;\n').problems).toEqual([
      expect.stringMatching(/^v\.csv · row 1, x: is no field of the film/),
      'v.csv · row 3, id: "a" is already the id of row 2; give each its own',
      expect.stringMatching(/^v\.csv · row 3, school: is empty/),
      'v.csv · row 4, school: "<i>" holds markup, which would be shown as it is; write plain text',
      'v.csv · row 4, id: is empty; give the version an id, which names its folder',
    ]);
  });

  it.each([
    ['', 'v.csv · row 1: is empty; it names the columns: id, school, contact, code'],
    ['id;school\n', 'v.csv · table: has no versions; write a row for each'],
  ])('refuses a table of nothing: %j', (text, problem) => {
    expect(check(text).problems).toEqual([problem]);
  });

  it('tells of JSON by entry and field', () => {
    const table = readJson('[{"id":"a","schol":"x"}]', 'v.json', columnsFor(fields));
    expect(checkTable(table, film).problems).toEqual([
      expect.stringMatching(/^v\.json · \[0\]\.schol: is no field of the film/),
      expect.stringMatching(/^v\.json · \[0\]\.school: is empty/),
    ]);
  });

  it('takes names that look like languages and are none', () => {
    for (const id of ['de-brug', 'ark', 'het-anker-2', 'school-1', 'de-ark'])
      expect(wrong('id;school', id, 'b')).toEqual([]);
  });
});
