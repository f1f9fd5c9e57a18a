import { describe, expect, it } from 'vitest';
import { problemsOf } from '../problems-of.ts';

describe('a scene that its slide cannot draw', () => {
  const steps = (...cues: string[]) => ({
    kind: 'steps',
    cue: 'Een kop',
    items: cues.map((cue) => ({ cue, label: cue })),
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    [
      'an infographic text that is missing',
      { scenes: [{ kind: 'message', cue: 'Een kop' }] },
      [
        'scenes[0]: draws the infographic text, which this slide does not have; write `infographic` in the slide, or use another kind of scene than message',
      ],
    ],
    [
      'an infographic text that nothing draws',
      { infographic: 'Een beeld', scenes: [{ kind: 'people', cue: 'Een kop' }] },
      [
        'infographic: is spoken, but no scene draws it; add a scene that does (definition or message), or move its words to the headline or the body',
      ],
    ],
    [
      'an infographic text drawn twice',
      {
        infographic: 'Een beeld van iets',
        scenes: [
          { kind: 'message', cue: 'Een beeld' },
          { kind: 'message', cue: 'iets' },
        ],
      },
      [
        'scenes[1]: draws the infographic text again, as scenes[0] already does; remove one of them',
      ],
    ],
    [
      'an infographic text drawn when other words are spoken',
      { infographic: 'Een beeld', scenes: [{ kind: 'message', cue: 'Een kop' }] },
      [
        'scenes[0].cue: "Een kop" is not in the infographic text, which this scene draws; begin it where that text is spoken',
      ],
    ],
    [
      'a term that is not what the infographic text begins with',
      {
        infographic: 'Hier is beeld: iets',
        scenes: [{ kind: 'definition', cue: 'Hier', term: 'beeld:' }],
      },
      [
        'scenes[0].term: "beeld:" is not how the infographic text begins; make it the first words of "Hier is beeld: iets", up to a space',
      ],
    ],
    [
      'a term that ends within a word',
      {
        infographic: 'Beeld is: iets',
        scenes: [{ kind: 'definition', cue: 'Beeld', term: 'Beeld is' }],
      },
      [
        'scenes[0].term: "Beeld is" is not how the infographic text begins; make it the first words of "Beeld is: iets", up to a space',
      ],
    ],
    [
      'an emphasis on words that are not drawn',
      {
        infographic: 'Beeld: iets',
        scenes: [{ kind: 'definition', cue: 'Beeld', term: 'Beeld:', emphasis: { cue: 'kop' } }],
      },
      [
        'scenes[0].emphasis.cue: "kop" is not in the infographic text, so nothing can be underlined; quote words of "Beeld: iets"',
      ],
    ],
    [
      'an item before its scene',
      { body: 'Ga.', scenes: [{ ...steps('kop'), cue: 'Ga' }] },
      [
        'scenes[0].items[0].cue: "kop" is spoken before this scene begins (at "Ga"); begin the scene earlier, or cue words that come later',
      ],
    ],
    [
      'an item after its scene',
      { body: 'Ga. Kijk.', scenes: [steps('Kijk'), { kind: 'people', cue: 'Ga' }] },
      [
        'scenes[0].items[0].cue: "Kijk" is spoken when scenes[1] has begun, so it would never be seen; move it to that scene, or begin that scene later',
      ],
    ],
    [
      'items out of order',
      { body: 'Ga. Kijk.', scenes: [steps('Kijk', 'Ga')] },
      [
        'scenes[0].items[1].cue: "Ga" is not spoken after "Kijk"; put the list in the order in which it is told',
      ],
    ],
    [
      'a field turned dark before its tags',
      {
        body: 'Ga. Kijk.',
        scenes: [
          {
            kind: 'spread',
            cue: 'Een kop',
            grows: [{ cue: 'Ga' }],
            tags: [[{ cue: 'Kijk' }]],
            dusk: { cue: { words: 'Ga', in: 'body' } },
          },
        ],
      },
      [
        'scenes[0].dusk.cue: "Ga" is not spoken after "Kijk", the last of `tags`; cue words that come later',
      ],
    ],
  ])('is refused: %s', (_, fields, problems) => {
    expect(problemsOf(fields)).toEqual(problems);
  });
});

describe('a figure', () => {
  const figured = (body: string, cue: string, figure: unknown) => ({
    body,
    scenes: [{ kind: 'figure', cue, figure, label: body }],
  });

  it.each<[string, string, unknown]>([
    ['1 op de 1.000 doet dit.', '1 op de 1.000', { percent: 0.1 }],
    ['15.5% doet dit.', '15.5%', { percent: 15.5 }],
    ['Minder dan 10% doet dit.', 'Minder dan 10%', { percent: 10 }],
    ['Meer dan de helft doet dit.', 'Meer dan de helft', { of: 1, in: 2 }],
    ['2.500 van de 10.000 doen dit.', '2.500 van de 10.000', { percent: 25 }],
    ['Eenentwintig procent doet dit.', 'Eenentwintig procent', { percent: 21 }],
    ['Niemand doet dit.', 'Niemand', { percent: 0 }],
    ['Een half procent doet dit.', 'Een half procent', { percent: 0.5 }],
    ['1 op de 1.000 doet dit.', '1 op de 1.000', { of: 1, in: 1000 }],
    ['Ruim 40 procent doet dit.', 'Ruim 40 procent', { percent: 40, about: true }],
    ['Tussen 10 en 20 procent doet dit.', 'Tussen 10 en 20 procent', { range: [10, 20] }],
    ['10%–15% doet dit.', '10%–15%', { range: [10, 15] }],
  ])('is accepted as it is said: %s', (body, cue, figure) => {
    expect(problemsOf(figured(body, cue, figure))).toEqual([]);
  });

  it.each<[string, string, unknown, string]>([
    [
      '12 tot 16 procent.',
      '16 procent',
      { percent: 16 },
      'scenes[0].cue: "16 procent" is only a part of what is said there, "12 tot 16 procent"; put all of it in the cue',
    ],
    [
      '12 tot 16 procent.',
      '12 tot 16 procent',
      { percent: 16 },
      'scenes[0].cue: "12 tot 16 procent" is a range, and the figure is one share; write {range: [12, 16]}, or use a scene without a figure',
    ],
    [
      'Minder dan 10%.',
      '10%',
      { percent: 10 },
      'scenes[0].cue: "10%" is only a part of what is said there, "Minder dan 10%"; put all of it in the cue',
    ],
    [
      'Tien procentpunt.',
      'Tien procentpunt',
      { percent: 10 },
      'scenes[0].cue: "Tien procentpunt" can be read in more than one way here, or says no share; cue another number, or use a scene without a figure',
    ],
    [
      'Een derde partij.',
      'Een derde',
      { of: 1, in: 3 },
      'scenes[0].cue: "Een derde" can be read in more than one way here, or says no share; cue another number, or use a scene without a figure',
    ],
    [
      'Er zijn 48 uur.',
      '48 uur',
      { percent: 48 },
      'scenes[0].cue: "48 uur" is no share of people, so dots cannot count it; cue a share such as "1 op de 8" or "74%"',
    ],
    [
      '12 tot 16 procent.',
      '12 tot 16 procent',
      { range: [12, 18] },
      'scenes[0].figure: the figure is 12%–18%, but "12 tot 16 procent" says 12%–16%; make the two the same',
    ],
    [
      'Precies 40 procent.',
      '40 procent',
      { percent: 40, about: true },
      'scenes[0].figure: the figure is marked as about, but "40 procent" says it exactly; leave `about` out, or cue the words that round it as well',
    ],
    [
      '1 op de 1.000.',
      '1 op de 1.000',
      { percent: 100 },
      'scenes[0].figure: the figure is 100%, but "1 op de 1.000" says 1 op de 1.000; make the two the same',
    ],
  ])('is refused where it is not what is said: %s', (body, cue, figure, problem) => {
    expect(problemsOf(figured(body, cue, figure))).toEqual([problem]);
  });
});
