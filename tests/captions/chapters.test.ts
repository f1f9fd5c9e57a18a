import { describe, expect, it } from 'vitest';
import { chapterCues, chaptersOf, youTubeText } from '../../src/captions/chapters.ts';

const slides = [
  { title: 'Sexting. Je bent niet alleen', durationInFrames: 901 },
  { title: 'Wat kun je doen?', durationInFrames: 1000 },
];

describe('chaptersOf', () => {
  it('begins at 0, follows the frames, and lets the last go on over the end card', () => {
    expect(chaptersOf(slides, 200, 30)).toEqual([
      { title: 'Sexting. Je bent niet alleen', startMs: 0, endMs: 30_033 },
      { title: 'Wat kun je doen?', startMs: 30_033, endMs: 70_033 },
    ]);
  });

  it('gives cues of one line', () => {
    expect(chapterCues(chaptersOf(slides.slice(0, 1), 0, 30))).toEqual([
      { startMs: 0, endMs: 30_033, lines: ['Sexting. Je bent niet alleen'] },
    ]);
  });
});

describe('youTubeText', () => {
  it('gives title, description, chapters from 0:00, and where help is', () => {
    expect(
      youTubeText({
        title: 'SlachtofferWijzer.nl · Sexting',
        description: ['Het is spannend, als het tussen jullie blijft.'],
        chapters: [
          ...chaptersOf(slides, 200, 30),
          { title: 'Laat <nu> los', startMs: 3_723_900, endMs: 3_800_000 },
        ],
        closing: ['SlachtofferWijzer.nl', 'https://www.slachtofferwijzer.nl'],
      }),
    ).toBe(`SlachtofferWijzer.nl · Sexting

Het is spannend, als het tussen jullie blijft.

0:00 Sexting. Je bent niet alleen
0:30 Wat kun je doen?
1:02:03 Laat ‹nu› los

SlachtofferWijzer.nl
https://www.slachtofferwijzer.nl
`);
  });
});
