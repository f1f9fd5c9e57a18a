import { describe, expect, it } from 'vitest';
import { readJson } from '../../../src/versions/table/json.ts';

const read = (value: unknown) =>
  readJson(typeof value === 'string' ? value : JSON.stringify(value), 'v.json', [
    'id',
    'with',
    'school',
  ]);

describe('readJson', () => {
  it('reads a list of objects, with lists of slides', () => {
    const { rows, problems } = read([
      { id: 'a', School: ' De Brug ', with: ['x', 'y'] },
      { id: 'b', school: '' },
    ]);
    expect(problems).toEqual([]);
    expect(rows.map(({ name, cells }) => [name, Object.fromEntries(cells)])).toEqual([
      ['[0]', { id: 'a', school: 'De Brug', with: 'x y' }],
      ['[1]', { id: 'b' }],
    ]);
  });

  it.each([
    ['{"id"', /^v\.json · table: is no JSON: /],
    [
      { id: 'a' },
      /^v\.json · table: is no list; write \[\{ "id": "…", … \}, …\], one entry a version$/,
    ],
    [[['a']], /^v\.json · \[0\]: is no object; write \{ "id": "…", … \}$/],
    [[{ id: 12 }], /^v\.json · \[0\]\.id: is 12; must be a text in quotes$/],
    [
      [{ id: 'a', school: ['x'] }],
      /^v\.json · \[0\]\.school: is \["x"\]; must be a text in quotes$/,
    ],
    [
      [{ id: 'a', school: 'x', School: 'y' }],
      /^v\.json · \[0\]\.school: is there twice; keep one of them$/,
    ],
  ])('refuses %j', (value, problem) => {
    expect(read(value).problems[0]).toMatch(problem);
  });
});
