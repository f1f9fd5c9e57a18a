import { describe, expect, it } from 'vitest';
import { sceneKindNames } from '../../../src/film/scenes/index.ts';
import { ContentError, parseFilm } from '../../../src/film/parse/parse.ts';
import type { FilmInput } from '../../../src/film/schema.ts';

/** A small film that is right; each test breaks one thing in a copy. */
const film = (): FilmInput => ({
  id: 'proef',
  title: 'Proef',
  language: 'nl-NL',
  slides: [
    {
      id: 'een',
      topic: 'Proef',
      title: 'Cijfers',
      headline: 'Eén op de acht jongeren deelt.',
      body: 'Een kwart twijfelt. Een kwart niet.',
      mood: 'trust',
      scenes: [
        {
          kind: 'figure',
          cue: 'Eén op de acht',
          figure: { of: 1, in: 8 },
          label: 'jongeren deelt.',
        },
        {
          kind: 'figure',
          cue: { words: 'Een kwart', nth: 1 },
          figure: { of: 25, in: 100 },
          label: 'twijfelt',
        },
      ],
    },
  ],
  endCard: { name: 'SlachtofferWijzer.nl', url: 'https://www.slachtofferwijzer.nl' },
});

/** A film while it is broken: its fields may be missing, or hold what they must not. */
type Loose = Record<string, unknown>;
type LooseSlide = Loose & { scenes: Loose[] & Record<0 | 1, Loose> };
type LooseFilm = Loose & { slides: LooseSlide[] & Record<0, LooseSlide>; endCard: Loose };

/** The problems found after `change` was made to the film . */
const problemsAfter = (change: (broken: LooseFilm) => void): string[] => {
  const broken = structuredClone(film()) as unknown as LooseFilm;
  change(broken);
  try {
    parseFilm(broken, 'content/proef/film.ts');
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
};

describe('parseFilm', () => {
  it('gives the film with its defaults', () => {
    const parsed = parseFilm(film(), 'content/proef/film.ts');
    expect(parsed.endCard.mood).toBe('end');
    expect(parsed.slides[0]?.scenes[0]).toMatchObject({ tell: 'share', devices: [] });
  });

  it('composes letters, so that é is one character', () => {
    const decomposed = film();
    decomposed.title = 'e\u0301e\u0301n';
    expect(parseFilm(decomposed, 'f').title).toBe('één');
  });

  it.each<[string, unknown, string]>([
    [
      'a beat whose words are not spoken',
      [{ cue: 'nergens', gesture: 'glow' }],
      'content/proef/film.ts · slide een · beats[0].cue: "nergens" is not spoken in this slide',
    ],
    [
      'beats out of order',
      [
        { cue: 'twijfelt', gesture: 'glow' },
        { cue: 'jongeren', gesture: 'lift' },
      ],
      'content/proef/film.ts · slide een · beats[1].cue: "jongeren" is not spoken after "twijfelt"; put the beats in the order in which they are told',
    ],
    [
      'others who move where there are none',
      [{ cue: 'twijfelt', gesture: 'gather' }],
      'content/proef/film.ts · slide een · beats[0].gesture: "gather" moves others, but at "twijfelt" nobody stands by the leading dot; use lift or glow there',
    ],
  ])('refuses %s', (_name, beats, problem) => {
    const problems = problemsAfter((broken) => (broken.slides[0].beats = beats));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  it.each<[string, (broken: LooseFilm) => void, string]>([
    [
      'a missing field',
      (f) => delete f.slides[0].headline,
      'content/proef/film.ts · slide een · headline: is missing; add it',
    ],
    [
      'a percentage in quotes',
      (f) => (f.slides[0].scenes[0].figure = { percent: '15,5' }),
      'content/proef/film.ts · slide een · scenes[0].figure.percent: is "15,5" in quotes, and must be a number without them, with a point: 15.5',
    ],
    [
      'a missing mood',
      (f) => delete f.slides[0].mood,
      'content/proef/film.ts · slide een · mood: is missing; add it: curious, trust, truth, risk, harm, action, support, end',
    ],
    [
      'a slide with the name of the end card',
      (f) => (f.slides[0].id = 'end-card'),
      "content/proef/film.ts · slides[0].id: is the name of a file of the product's own (end-card, youtube, chapters); choose another",
    ],
    [
      'a film with the name of a file beside it',
      (f) => (f.id = 'youtube'),
      "content/proef/film.ts · id: is the name of a file of the product's own (youtube, chapters); choose another",
    ],
    [
      'more slides than there may be',
      (f) =>
        f.slides.push(
          ...Array.from({ length: 20 }, (_, index) => ({
            ...structuredClone(f.slides[0]),
            id: `slide-${index}`,
          })),
        ),
      'content/proef/film.ts · slides: has 21 entries, and may have 20; use fewer',
    ],
    [
      'a mark that turns the direction',
      (f) => (f.slides[0].title = 'Cij\u{202E}fers'),
      'content/proef/film.ts · slide een · title: holds U+202E, a mark that turns the direction of what follows; remove it; the language of the film says which way it is written',
    ],
    [
      'half of a character',
      (f) => (f.slides[0].title = 'Cijfers \uD83D'),
      'content/proef/film.ts · slide een · title: holds U+D83D, half of a character; write the whole character again',
    ],
    [
      'a text of marks that are not seen',
      (f) => (f.slides[0].topic = '\u{200B}\u{2060}'),
      'content/proef/film.ts · slide een · topic: has no letter or digit, so nobody can say it; write words',
    ],
    [
      'a text that is a picture',
      (f) => (f.slides[0].topic = 'ℹ'),
      'content/proef/film.ts · slide een · topic: has no letter or digit, so nobody can say it; write words',
    ],
    [
      'a misspelt field',
      (f) => (f.slides[0].tittle = 'x'),
      'content/proef/film.ts · slide een: does not know "tittle"; correct the spelling or remove it. Did you mean "title"?',
    ],
    [
      'an empty text',
      (f) => (f.slides[0].topic = ''),
      'content/proef/film.ts · slide een · topic: is empty; write the words, or leave the field out if it is optional',
    ],
    [
      'a cue that is not spoken',
      (f) => (f.slides[0].scenes[0].cue = '1 op de 8'),
      'content/proef/film.ts · slide een · scenes[0].cue: "1 op de 8" is not spoken in this slide; its text says "Proef. Cijfers" "Eén op de acht jongeren deelt." "Een kwart twijfelt. Een kwart niet.".',
    ],
    [
      'a cue that is spoken twice',
      (f) => (f.slides[0].scenes[1].cue = 'Een kwart'),
      'content/proef/film.ts · slide een · scenes[1].cue: "Een kwart" is spoken 2 times in this slide (body, body); say which with {words, in} or {words, nth}.',
    ],
    [
      'a figure that contradicts its cue',
      (f) => (f.slides[0].scenes[0].figure = { of: 1, in: 9 }),
      'content/proef/film.ts · slide een · scenes[0].figure: the figure is 1 op de 9, but "Eén op de acht" says 1 op de 8; make the two the same',
    ],
    [
      'a figure whose cue says no number',
      (f) => (f.slides[0].scenes[0].cue = 'jongeren'),
      'content/proef/film.ts · slide een · scenes[0].cue: "jongeren" says no number, but the figure is 1 op de 8; put the words of the number in the cue',
    ],
    [
      'a label that is not a quotation',
      (f) => (f.slides[0].scenes[0].label = 'van de jongeren'),
      'content/proef/film.ts · slide een · scenes[0].label: "van de jongeren" does not stand in this slide\'s text; quote its words as they are written',
    ],
    [
      'two slides with one id',
      (f) => f.slides.push(structuredClone(f.slides[0])),
      'content/proef/film.ts · slides[1].id: "een" is already the id of slides[0]; give each slide its own',
    ],
    [
      'an address that is not https',
      (f) => (f.endCard.url = 'http://www.slachtofferwijzer.nl'),
      'content/proef/film.ts · endCard.url: must be a full address that begins with https://',
    ],
    [
      'scenes out of order',
      (f) => f.slides[0].scenes.reverse(),
      'content/proef/film.ts · slide een · scenes[1].cue: is spoken before the cue of scenes[0]; put the scenes in the order in which they are told',
    ],
    [
      'more people than there are',
      (f) => (f.slides[0].scenes[0].figure = { of: 9, in: 8 }),
      'content/proef/film.ts · slide een · scenes[0].figure: counts more people than there are: `of` must not exceed `in`',
    ],
  ])('refuses %s', (_, change, message) => {
    expect(problemsAfter(change)).toEqual([message]);
  });

  it('tells everything in the words of the house', () => {
    const told = (change: (f: LooseFilm) => void) =>
      problemsAfter(change).map((problem) => problem.replace('content/proef/film.ts · ', ''));
    const figureIs = (figure: unknown) =>
      told((f) => {
        f.slides[0].scenes[0].figure = figure;
      });
    const noShare =
      'slide een · scenes[0].figure: is no share of people; write {of: 1, in: 8} (whole numbers), {percent: 74} (from 0 to 100) or {range: [10, 20]} (from 10 to 20 per cent)';
    expect(told((f) => delete f.slides[0].mood)).toEqual([
      'slide een · mood: is missing; add it: curious, trust, truth, risk, harm, action, support, end',
    ]);
    expect(told((f) => (f.slides[0].mood = 'trsut'))).toEqual([
      'slide een · mood: is "trsut"; must be one of curious, trust, truth, risk, harm, action, support, end. Did you mean "trust"?',
    ]);
    expect(told((f) => delete f.slides[0].scenes[0].kind)).toEqual([
      `slide een · scenes[0].kind: is missing; add it: ${sceneKindNames.join(', ')}`,
    ]);
    expect(told((f) => (f.slides[0].scenes[0].kind = 'figuer'))).toEqual([
      `slide een · scenes[0].kind: is "figuer"; must be one of ${sceneKindNames.join(', ')}. Did you mean "figure"?`,
    ]);
    expect(told((f) => (f.slides[0].scens = []))).toEqual([
      'slide een: does not know "scens"; correct the spelling or remove it. Did you mean "scenes"?',
    ]);
    for (const figure of [{}, '1/8', 12.5, [1, 8], { fraction: '1/8' }])
      expect(figureIs(figure)).toEqual([noShare]);
    expect(figureIs({ percent: '12,5' })).toEqual([
      'slide een · scenes[0].figure.percent: is "12,5" in quotes, and must be a number without them, with a point: 15.5',
    ]);
    expect(figureIs({ percent: 150 })).toEqual([
      'slide een · scenes[0].figure.percent: is 150; must be at most 100',
    ]);
    expect(told((f) => (f.slides[0].scenes[0].cue = 8))).toEqual([
      "slide een · scenes[0].cue: is neither words that are spoken, such as 'Eén op de acht', nor {words, in} or {words, nth}",
    ]);
    expect(told((f) => (f.title = 5))).toEqual(['title: is 5; must be a text in quotes']);
    expect(told((f) => (f.slides[0].id = 'nul'))).toEqual([
      'slides[0].id: is a name that Windows keeps for itself; choose another',
    ]);
    expect(
      told((f) => {
        f.slides.push(
          ...Array.from({ length: 20 }, (_, index) => ({
            ...structuredClone(f.slides[0]),
            id: `n${index}`,
          })),
        );
      }),
    ).toEqual(['slides: has 21 entries, and may have 20; use fewer']);
    expect(told((f) => (f.lesson = { questions: { een: ['Wat?'], eenn: ['Wat?'] } }))).toEqual([
      'lesson.questions.eenn: belongs to no slide; the slides are een. Did you mean "een"?',
    ]);
    const anything: unknown[] = [null, undefined, 5, 'x', [], () => 1];
    for (const value of anything)
      expect(() => parseFilm(value, 'content/proef/film.ts')).toThrow(
        /film: is (?:missing; add it|.+; must be an object, in \{ \})$/u,
      );
  });

  it('checks what is right of a slide in which a scene is not', () => {
    const [first, second] = [film().slides[0]?.scenes[0], film().slides[0]?.scenes[1]];
    expect(
      problemsAfter((f) => {
        f.slides[0].scenes = [
          { kind: 'people', cue: 'Eén', lifts: 5 },
          { ...first, cue: 'Een op de acth', label: 'jongeren deel' },
          { ...second, cue: { words: 'Een kwart', nth: 1 } },
        ] as unknown as LooseSlide['scenes'];
      }).map((problem) => problem.replace('content/proef/film.ts · slide een · ', '')),
    ).toEqual([
      'scenes[0].lifts: is 5; must be a list, in [ ]',
      'scenes[1].cue: "Een op de acth" is not spoken in this slide. Did you mean "Eén op de acht"? Its text says "Proef. Cijfers" "Eén op de acht jongeren deelt." "Een kwart twijfelt. Een kwart niet.".',
      'scenes[1].label: "jongeren deel" does not stand in this slide\'s text; quote its words as they are written. Did you mean "jongeren deelt"?',
    ]);
  });

  it('gives all problems at once', () => {
    expect(
      problemsAfter((f) => {
        f.slides.push({ ...structuredClone(f.slides[0]), id: 'twee', headline: '' });
        f.slides[0].scenes[1].figure = { of: 1, in: 3 };
        f.endCard.url = 'ftp://x';
        f.colour = 'red';
      }),
    ).toHaveLength(4);
  });
});
