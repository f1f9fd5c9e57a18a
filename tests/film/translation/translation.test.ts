import { describe, expect, expectTypeOf, it } from 'vitest';
import { listContent } from '../../../src/film/content.ts';
import { ContentError } from '../../../src/film/parse/parse.ts';
import { parseTranslation } from '../../../src/film/translation/parse.ts';
import type { TranslationOf } from '../../../src/film/translation/words.ts';
import { defineFilm } from '../../../src/film/define.ts';
import * as content from '../../fixtures/content/index.ts';
import { english } from '../../fixtures/content/fietslicht/en.ts';
import { bicycleLights } from '../../fixtures/content/fietslicht/film.ts';

const files = { film: 'content/fietslicht/film.ts', words: 'content/fietslicht/en.ts' };

type Loose = ReturnType<typeof JSON.parse>;

/** The problems found after `change` was made to the English words. */
const problemsAfter = (change: (words: Loose) => void): string[] => {
  const words: Loose = structuredClone(english);
  change(words);
  try {
    parseTranslation(bicycleLights, words, files);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems;
  }
};

describe('a translation', () => {
  it('is the film in other words, with all that is no word', () => {
    const film = parseTranslation(bicycleLights, english, files);
    expect(film).toMatchObject({ id: 'fietslicht', edition: 'en', language: 'en' });
    expect(film.slides.map(({ id, mood }) => [id, mood])).toEqual(
      bicycleLights.slides.map(({ id, mood }) => [id, mood]),
    );
    expect(film.slides[0]?.scenes[1]).toMatchObject({
      kind: 'figure',
      figure: { of: 3, in: 4 },
      cue: 'Three in four',
      label: 'bicycles have lights.',
    });
    expect(film.slides[0]?.beats).toEqual([{ cue: 'from afar', gesture: 'glow' }]);
    expect(film.endCard).toMatchObject({ url: bicycleLights.endCard.url });
    expect(film.lexicon).toEqual({});
  });

  it('is listed after its film', () => {
    const listed = listContent({
      words: content.arabic,
      film: content.bicycleLights,
      others: content.english,
    });
    expect(listed.map(({ id, edition, file }) => [id, edition, file])).toEqual([
      ['fietslicht', undefined, 'content/fietslicht/film.ts'],
      ['fietslicht', 'ar', 'content/fietslicht/ar.ts'],
      ['fietslicht', 'en', 'content/fietslicht/en.ts'],
    ]);
    expect(listed.map(({ parse }) => parse().title)).toEqual([
      'Fietslicht',
      'أضواء الدراجة',
      'Bicycle lights',
    ]);
  });

  it.each<[string, (words: Loose) => void, string[]]>([
    [
      'another number than the film’s',
      (words) => {
        words.slides['word-gezien'].headline = 'Two in four bicycles have lights.';
        words.slides['word-gezien'].scenes[1].cue = 'Two in four';
      },
      [
        'slides["word-gezien"].scenes[1].cue: the figure is 3 in 4, but "Two in four" says 2 in 4; make the two the same',
      ],
    ],
    [
      'a cue in another language',
      (words) => {
        words.slides['samen-op-weg'].scenes[0].items[0].cue = 'veilig';
      },
      [
        'slides["samen-op-weg"].scenes[0].items[0].cue: "veilig" is not spoken in this slide; its text says "Together on the road" "With lights you ride more calmly." "You feel safe, cheerful and free. Ride along with a friend, your sister or Fietsclub Oost.".',
      ],
    ],
    [
      'a label that is no quotation',
      (words) => {
        words.slides['wat-kun-je-doen'].scenes[1].items[0].label = 'Push the button';
      },
      [
        'slides["wat-kun-je-doen"].scenes[1].items[0].label: "Push the button" does not stand in this slide\'s text; quote its words as they are written. Did you mean "Press the button"?',
      ],
    ],
    [
      'a slide that is missing',
      (words) => {
        delete words.slides['wat-kun-je-doen'];
      },
      ['slides["wat-kun-je-doen"]: is missing; write its words in this language'],
    ],
    [
      'a slide that the film does not have',
      (words) => {
        words.slides.extra = words.slides['wat-kun-je-doen'];
      },
      [
        'slides.extra: is no slide of the film; its slides are word-gezien, wat-kun-je-doen, samen-op-weg',
      ],
    ],
    [
      'a scene, a cue and a label that are missing, all at once',
      (words) => {
        words.slides['word-gezien'].scenes.pop();
        delete words.slides['wat-kun-je-doen'].scenes[0].cue;
        delete words.slides['wat-kun-je-doen'].scenes[1].items[2].label;
      },
      [
        'slides["word-gezien"].scenes: has 2 entries, but the film has 3; write one for each, in the same order',
        'slides["wat-kun-je-doen"].scenes[0].cue: is missing; write it in this language, as the film has it',
        'slides["wat-kun-je-doen"].scenes[1].items[2].label: is missing; write it in this language, as the film has it',
      ],
    ],
    [
      'what is no word',
      (words) => {
        words.slides['word-gezien'].mood = 'risk';
        words.music = 'bed.flac';
      },
      [
        'music: is not a word of the film; a translation only says its words, so remove it',
        'slides["word-gezien"].mood: is not a word of the film; a translation only says its words, so remove it',
      ],
    ],
    [
      'the language of the film itself, and none',
      (words) => {
        words.language = 'nl-NL';
        delete words.lesson;
      },
      [
        'lesson: is missing; write its words in this language',
        "language: is nl-NL, which is the film's own; a translation is in another",
        'slides["word-gezien"].scenes[1].cue: "Three in four" says no number, but the figure is 3 op de 4; put the words of the number in the cue',
        'slides["word-gezien"].scenes[2].cue: "35 per cent" is no share of people, so dots cannot count it; cue a share such as "1 op de 8" or "74%"',
      ],
    ],
  ])('is refused with %s', (_, change, problems) => {
    expect(problemsAfter(change)).toEqual(problems.map((line) => `${files.words} · ${line}`));
  });

  it('of a film that is not listed is told', () => {
    const [listed] = listContent({ english });
    expect(() => listed?.parse()).toThrow(
      'content/index.ts: "english" is a translation of "fietslicht", which is not listed; export that film too',
    );
  });
});

describe('while it is written', () => {
  const film = defineFilm({
    id: 'proef',
    title: 'Proef',
    language: 'nl',
    slides: [
      {
        id: 'een',
        title: 'Een',
        headline: 'Een.',
        body: 'Twee.',
        mood: 'trust',
        scenes: [
          { kind: 'people', cue: 'Een', lifts: [{ cue: 'Twee' }] },
          {
            kind: 'spread',
            cue: 'Twee',
            grows: [{ cue: 'x' }],
            tags: [[{ cue: 'x', label: 'y' }]],
          },
        ],
      },
    ],
    endCard: { name: 'Proef', url: 'https://www.example.org' },
  });
  type Words = TranslationOf<typeof film>;
  type Slide = { title: string; headline: string; body: string };
  type People = { cue: string; lifts: [{ cue: string }] };
  type Spread = { cue: string; grows: [{ cue: string }]; tags: [[{ cue: string; label: string }]] };
  type With<Slides> = {
    language: string;
    title: string;
    slides: Slides;
    endCard: { name: string };
  };

  it('a whole one compiles', () => {
    expect(film.slides).toHaveLength(1);
    expectTypeOf<With<{ een: Slide & { scenes: [People, Spread] } }>>().toExtend<Words>();
  });

  it('one without a slide, a scene, a cue or a label does not', () => {
    expectTypeOf<With<Record<never, never>>>().not.toExtend<Words>();
    expectTypeOf<With<{ een: Slide }>>().not.toExtend<Words>();
    expectTypeOf<With<{ een: Slide & { scenes: [People] } }>>().not.toExtend<Words>();
    expectTypeOf<
      With<{ een: Slide & { scenes: [Omit<People, 'cue'>, Spread] } }>
    >().not.toExtend<Words>();
    expectTypeOf<
      With<{ een: Slide & { scenes: [Omit<People, 'lifts'> & { lifts: [] }, Spread] } }>
    >().not.toExtend<Words>();
    type Unlabelled = Omit<Spread, 'tags'> & { tags: [[{ cue: string }]] };
    expectTypeOf<With<{ een: Slide & { scenes: [People, Unlabelled] } }>>().not.toExtend<Words>();
    type NoHeadline = Omit<Slide, 'headline'> & { scenes: [People, Spread] };
    expectTypeOf<With<{ een: NoHeadline }>>().not.toExtend<Words>();
  });
});

describe('what a translation says of a statistic', () => {
  const costly = defineFilm({
    id: 'kosten',
    title: 'Kosten',
    language: 'nl-NL',
    slides: [
      {
        id: 'schade',
        topic: 'Schade',
        title: 'Wat het kost',
        headline: 'Het kost veel.',
        body: 'Een slachtoffer verliest € 1.250 aan fraude.',
        mood: 'harm',
        scenes: [
          {
            kind: 'count',
            cue: '€ 1.250',
            count: 1250,
            label: 'aan fraude',
            source: { name: 'Het bureau', year: 2023 },
          },
        ],
      },
    ],
    endCard: { name: 'Voorbeeld.nl', tagline: 'Hulp bij fraude', url: 'https://www.example.org' },
  });
  const wordsWith = (amount: string, source?: { name: string; year: number }) => ({
    language: 'en',
    title: 'Costs',
    slides: {
      schade: {
        topic: 'Damage',
        title: 'What it costs',
        headline: 'It costs a lot.',
        body: `A victim loses ${amount} to fraud.`,
        scenes: [{ cue: amount, label: 'to fraud', ...(source && { source }) }],
      },
    },
    endCard: { name: 'Voorbeeld.nl', tagline: 'Help against fraud' },
    translationOf: 'kosten',
  });
  const parse = (words: unknown) =>
    parseTranslation(costly, words, {
      film: 'content/kosten/film.ts',
      words: 'content/kosten/en.ts',
    });

  it('is in the unit of the film', () => {
    expect(parse(wordsWith('€1,250')).slides).toHaveLength(1);
    expect(() => parse(wordsWith('£1,250'))).toThrow(
      'content/kosten/en.ts · slides.schade.scenes[0].cue: "£1,250" is in another unit than "€ 1.250", which the film says; say the same amount',
    );
  });

  it('is told nothing of its units where the film itself says no such number', () => {
    const [slide] = costly.slides;
    const wrong = { ...costly, slides: [{ ...slide, body: 'Een slachtoffer verliest veel.' }] };
    expect(
      parseTranslation(wrong, wordsWith('£1,250'), {
        film: 'content/kosten/film.ts',
        words: 'content/kosten/en.ts',
      }).slides,
    ).toHaveLength(1);
  });

  it('may name its source in its own language', () => {
    const scenes = (words: unknown) => parse(words).slides[0]?.scenes[0];
    expect(scenes(wordsWith('€1,250'))).toMatchObject({ source: { name: 'Het bureau' } });
    expect(scenes(wordsWith('€1,250', { name: 'The agency', year: 2023 }))).toMatchObject({
      source: { name: 'The agency', year: 2023 },
    });
    type Words = TranslationOf<typeof costly>['slides']['schade']['scenes'];
    expectTypeOf<{ name: string; year: number }>().toExtend<NonNullable<Words[0]['source']>>();
  });
});
