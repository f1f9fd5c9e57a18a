import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sexting } from '../../content/index.ts';
import { captionCues } from '../../src/captions/cues.ts';
import { captionPages, type CaptionPage } from '../../src/captions/pages.ts';
import type { FilmNarration } from '../../src/film/narration.ts';
import { parseFilm } from '../../src/film/parse/parse.ts';
import { draftVoice } from '../../src/narration/draft/voice.ts';
import { narrateFilm } from '../../src/narration/narrate.ts';
import { narrationOf, pieceId, piecesOf, pieceTimeline } from '../../src/timeline/piece.ts';
import type { SlideTimeline } from '../../src/timeline/slide.ts';

const film = parseFilm(sexting, 'content/sexting/film.ts');
let publicDir: string;
let narrations: FilmNarration;
beforeAll(async () => {
  publicDir = await mkdtemp(path.join(tmpdir(), 'captions-'));
  narrations = await narrateFilm(film, { voice: draftVoice(), publicDir });
});
afterAll(() => rm(publicDir, { recursive: true }));

const timelinesAt = (fps: number) =>
  piecesOf(film).map((piece) => ({
    id: pieceId(piece),
    timeline: pieceTimeline(piece, narrationOf(piece, narrations), fps),
  }));
const textOf = (line: CaptionPage['lines'][number]) => line.words.map(({ text }) => text).join(' ');
const speedOf = ({ lines, startFrame, endFrame }: CaptionPage, fps: number) =>
  (lines.map(textOf).join(' ').length * fps) / (endFrame - startFrame);

/** Everything that is wrong with the captions of a slide, by the numbers of standards.md. */
const faultsOf = (
  pages: CaptionPage[],
  timeline: SlideTimeline,
  limits: { characters: number; lines: number },
) => {
  const { fps } = timeline;
  const seconds = (frames: number) => frames / fps;
  return pages.flatMap((page, index) => {
    const lines = page.lines.map(textOf);
    const next = pages[index + 1];
    const gap = next ? seconds(next.startFrame - page.endFrame) : 0;
    const long = seconds(page.endFrame - page.startFrame);
    const first = page.lines[0]?.words[0];
    const last = page.lines.at(-1)?.words.at(-1);
    const faults = {
      'too many lines': lines.length > limits.lines,
      'line too long': lines.some((line) => line.length > limits.characters),
      'too fast': speedOf(page, fps) > 17,
      'too short': long < 0.83,
      'too long': long > 7,
      flicker: gap !== 0 && gap < 1,
      'not at the onset': Math.abs(page.startFrame - (first?.startFrame ?? 0)) > fps / 10,
      'gone too soon': page.endFrame < (last?.endFrame ?? Infinity),
      'after the close': page.endFrame > timeline.closing.startFrame,
      'ends on an article': lines
        .slice(0, -1)
        // In *als jullie het allebei willen* it is no article.
        .some(
          (line, at) =>
            /(?:^| )(?:de|het|een)$/i.test(line) && !/^allebei/.test(lines[at + 1] ?? ''),
        ),
      'two parts': page.lines.some(({ words }) => words.some(({ part }) => part !== page.part)),
    };
    return Object.entries(faults).flatMap(([fault, is]) =>
      is ? [`${fault}: ${lines.join(' | ')}`] : [],
    );
  });
};

describe.each([
  ['portrait', { characters: 26, lines: 3 }],
  ['landscape', { characters: 42, lines: 2 }],
] as const)('the captions of the campaign in %s', (format, limits) => {
  it.each([24, 30, 60])('keep every rule at %i frames a second', (fps) => {
    const faults = timelinesAt(fps).flatMap(({ timeline }) =>
      faultsOf(captionPages(timeline, format), timeline, limits),
    );
    expect(faults).toEqual([]);
  });

  it('hold every word once, in order', () => {
    for (const { timeline } of timelinesAt(30))
      expect(
        captionPages(timeline, format).flatMap(({ lines }) => lines.flatMap(({ words }) => words)),
      ).toEqual(timeline.words);
  });

  it('are seldom faster than is comfortable', () => {
    const pages = timelinesAt(30).flatMap(({ timeline }) => captionPages(timeline, format));
    const hasty = pages.filter((page) => speedOf(page, 30) > 15.05);
    expect(hasty.length / pages.length).toBeLessThan(0.1);
  });

  it('keep number phrases whole', () => {
    const lines = timelinesAt(30).flatMap(({ timeline }) =>
      captionPages(timeline, format).flatMap((page) => page.lines.map(textOf)),
    );
    const count = (phrase: string) => lines.filter((line) => line.includes(phrase)).length;
    expect(count('3 van de 4')).toBe(1);
    expect(count('4 ogen')).toBe(1);
    expect(count('Een kwart')).toBe(1);
    expect(count('Eén op de acht')).toBe(1);
    expect(count('74 procent')).toBe(1);
    expect(count('Eén op de vijf')).toBe(2);
    expect(count('Eén op de twintig')).toBe(2);
  });

  it('follow one another through the whole film', () => {
    const timelines = timelinesAt(30).map(({ timeline }) => timeline);
    const cues = captionCues(timelines, format);
    expect(cues.length).toBe(
      timelines.flatMap((timeline) => captionPages(timeline, format)).length,
    );
    for (const [index, cue] of cues.entries()) {
      const gapMs = (cues[index + 1]?.startMs ?? Infinity) - cue.endMs;
      expect(gapMs === 0 || gapMs >= 1000, cue.lines.join(' ')).toBe(true);
    }
    const frames = timelines.reduce((sum, { durationInFrames }) => sum + durationInFrames, 0);
    expect(cues.at(-1)?.endMs).toBeLessThan((frames * 1000) / 30);
    expect(cues.at(-1)?.lines.join(' ')).toBe('Alle organisaties die hulp bieden bij elkaar.');
  });
});
