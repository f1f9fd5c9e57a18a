import { describe, expect, it } from 'vitest';
import { brandProblems } from '../../../src/design/brand/problems.ts';

const file = 'content/fietsveilig/film.ts';
const brand = { colours: { ink: '#12312B', accents: ['#0F7A5A', '#FFD166'] } };

describe('what is wrong with a brand', () => {
  it('is told with its place, the pair, what is needed and the nearest colour', () => {
    expect(brandProblems({ brand }, file)).toEqual([
      'content/fietsveilig/film.ts · brand.colours.accents[1]: "#FFD166" on the palest field that is made for it, #FFFAEE, has a contrast of 1.38, and needs 4.5; the nearest colour that has it is #906D00',
    ]);
  });

  it('is nothing where there is no brand, or none that can be read', () => {
    expect(brandProblems({}, file)).toEqual([]);
    expect(brandProblems(null, file)).toEqual([]);
    expect(brandProblems({ brand: { colours: 'red' } }, file)).toEqual([]);
  });
});
