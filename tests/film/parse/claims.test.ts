import { describe, expect, it } from 'vitest';
import { slideProblems } from '../../../src/film/parse/slide-problems.ts';
import { slideSchema } from '../../../src/film/schema.ts';
import { languageOf } from '../../../src/language/languages.ts';

const problemsOf = (body: string, scene: object, tag = 'nl-NL'): string[] =>
  slideProblems(
    slideSchema.parse({
      id: 'een',
      title: 'Titel',
      headline: 'Kop',
      body,
      mood: 'risk',
      scenes: [scene],
    }),
    languageOf(tag),
  ).map(({ path, message }) => `${path.slice(2).join('.')}: ${message}`);

describe('a count', () => {
  const counted = (body: string, cue: string, count: unknown, tag?: string) =>
    problemsOf(body, { kind: 'count', cue, count, label: body }, tag);

  it.each<[string, string, unknown]>([
    ['Ruim 2,3 miljoen mensen.', 'Ruim 2,3 miljoen', 2_300_000],
    ['Ruim 2,3 miljoen mensen.', 'Ruim 2,3 miljoen mensen', { value: 2_300_000, about: true }],
    ['51.000 meldingen.', '51.000', 51_000],
    ['€ 1.250 per slachtoffer.', '€ 1.250', 1250],
    ['Binnen 48 uur.', '48 uur', 48],
    ['Tussen 10.000 en 20.000 mensen.', 'Tussen 10.000 en 20.000', { range: [10_000, 20_000] }],
    ['Vierenzeventig mensen.', 'Vierenzeventig', 74],
    ['38.000 meldingen in 2023.', '38.000 meldingen in 2023', 38_000],
  ])('is accepted as it is said: %s', (body, cue, count) => {
    expect(counted(body, cue, count)).toEqual([]);
  });

  it.each<[string, string, string, unknown]>([
    ['en', 'Over 2.3 million people.', 'Over 2.3 million', { value: 2_300_000, about: true }],
    ['de', 'Rund 51.000 Fälle.', 'Rund 51.000', { value: 51_000, about: true }],
    // Where words are not read, digits are, and what rounds them is left to the author.
    ['fr', 'Environ 51\u202f000 cas.', '51\u202f000 cas', { value: 51_000, about: true }],
    ['ar', 'سجلت ٥١٬٠٠٠ حالة.', '٥١٬٠٠٠', 51_000],
  ])('is read in %s', (tag, body, cue, count) => {
    expect(counted(body, cue, count, tag)).toEqual([]);
  });

  it.each<[string, string, unknown, string]>([
    [
      '51.000 meldingen.',
      '51.000',
      50_000,
      'count: the count is 50.000, but "51.000" says 51.000; make the two the same',
    ],
    [
      'Ruim 2,3 miljoen mensen.',
      '2,3 miljoen',
      2_300_000,
      'cue: "2,3 miljoen" is only a part of what is said there, "Ruim 2,3 miljoen"; put all of it in the cue',
    ],
    [
      '74 procent van hen.',
      '74 procent',
      74,
      'cue: "74 procent" says a share, and the count is the number 74; show it with a scene of kind figure',
    ],
    [
      'Dat was in 2023 zo.',
      'in 2023',
      2023,
      'cue: "in 2023" says a year, and the count is 2.023; put the words of the number in the cue',
    ],
    [
      'Veel meldingen.',
      'Veel meldingen',
      51_000,
      'cue: "Veel meldingen" says no number, but the count is 51.000; put the words of the number in the cue',
    ],
    [
      '51.000 meldingen.',
      '51.000',
      { value: 51_000, about: true },
      'count: the count is marked as about, but "51.000" says it exactly; leave `about` out, or cue the words that round it as well',
    ],
    [
      'Tussen 10.000 en 20.000 mensen.',
      'Tussen 10.000 en 20.000',
      15_000,
      'cue: "Tussen 10.000 en 20.000" is a range, and the count is one amount; write {range: [10000, 20000]}, or use a scene without a figure',
    ],
  ])('is refused where it is not what is said: %s', (body, cue, count, problem) => {
    expect(counted(body, cue, count)).toEqual([problem]);
  });

  it('has a label that fits beside its small print', () => {
    const scene = {
      kind: 'count',
      cue: '51.000',
      count: 51_000,
      label: 'meldingen van fraude bij webwinkels in het hele land',
      source: { name: 'Een onderzoek met een naam die twee regels inneemt', year: 2023 },
    };
    expect(problemsOf(`51.000 ${scene.label}.`, scene)).toEqual([
      'label: is longer than 28 characters, which cannot fit together with a source of 2 lines and what a dot stands for; shorten it, or the name of the source',
    ]);
  });
});

describe('a comparison', () => {
  const body = 'Het groeide: 38.000 in 2023, 51.000 in 2024 en 12 procent in 2025.';
  const rows = [
    { cue: '38.000 in 2023', label: '2023', value: 38_000 },
    { cue: '51.000 in 2024', label: '2024', value: 51_000 },
  ];
  const compared = (own: object) =>
    problemsOf(body, { kind: 'compare', cue: 'Het groeide', rows, ...own });

  it('is accepted as it is said', () => {
    expect(compared({})).toEqual([]);
    expect(compared({ accent: { cue: '51.000', row: 1 }, drawn: 'bars' })).toEqual([]);
  });

  it.each<[string, object, string]>([
    [
      'another value',
      { rows: [rows[0], { ...rows[1], value: 52_000 }] },
      'rows.1.value: the value of 2024 is 52.000, but "51.000 in 2024" says 51.000; make the two the same',
    ],
    [
      'another year',
      { rows: [{ ...rows[0], label: '2024' }, rows[1]] },
      'rows.0.cue: "38.000 in 2023" names 2023, but its value is of 2024; cue the words of 2024, or correct the year',
    ],
    [
      'a share among amounts',
      { rows: [rows[0], { cue: '12 procent in 2025', label: '2025', value: 12 }] },
      'rows.1.cue: "12 procent in 2025" says a share, and the value of 2025 is the number 12; write the value as a share, such as {percent: 12}',
    ],
    [
      'a row that is not there',
      { accent: { cue: '51.000', row: 2 } },
      'accent.row: is 2, but there are 2 rows, counted from 0',
    ],
  ])('is refused with %s', (_, own, problem) => {
    expect(compared(own)).toEqual([problem]);
  });

  it('is of one unit', () => {
    const mixed = {
      kind: 'compare',
      cue: 'Binnen',
      rows: [
        { cue: '48 uur', label: 'melden', value: 48 },
        { cue: '€ 1.250', label: 'schade', value: 1250 },
      ],
    };
    expect(problemsOf('Binnen 48 uur melden, € 1.250 schade.', mixed)).toEqual([
      'rows.1.cue: "€ 1.250" measures something else than "48 uur"; compare what is counted in one unit',
    ]);
  });
});

describe('a trend', () => {
  const body = 'Het ging van 12% in 2019 naar 16% in 2023.';
  const points = [2019, 2021, 2023].map((when, index) => ({
    when,
    value: { percent: 12 + 2 * index },
  }));
  const named = [
    { cue: '12% in 2019', when: 2019 },
    { cue: '16% in 2023', when: 2023 },
  ];
  const shown = (own: object) =>
    problemsOf(body, { kind: 'trend', cue: 'Het ging', label: 'Het ging', points, named, ...own });

  it('is accepted as it is said, from zero or from a value below all', () => {
    expect(shown({})).toEqual([]);
    expect(shown({ from: 10, drawn: 'line' })).toEqual([]);
  });

  it.each<[string, object, string]>([
    [
      'a value that is not said',
      { points: [...points.slice(0, 2), { when: 2023, value: { percent: 17 } }] },
      'named.1.cue: the value of 2023 is 17%, but "16% in 2023" says 16%; make the two the same',
    ],
    [
      'another year',
      { named: [{ cue: '12% in 2019', when: 2021 }] },
      'named.0.cue: "12% in 2019" names 2019, but its value is of 2021; cue the words of 2021, or correct the year',
    ],
    [
      'a year without a point',
      { named: [{ cue: '12% in 2019', when: 2020 }] },
      'named.0.when: is 2020, of which there is no point; the points are of 2019, 2021, 2023',
    ],
    [
      'an axis that begins above a value',
      { from: 12 },
      'from: is 12, but the lowest value is 12; begin the axis below it',
    ],
  ])('is refused with %s', (_, own, problem) => {
    expect(shown(own)).toEqual([problem]);
  });
});
