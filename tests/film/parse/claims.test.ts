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
