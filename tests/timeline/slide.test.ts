import { describe, expect, it } from 'vitest';
import type { Narration } from '../../src/film/narration.ts';
import { slideSchema } from '../../src/film/schema.ts';
import { scriptOfSlide } from '../../src/film/script.ts';
import { wordsOf } from '../../src/language/words.ts';
import { frameAt, holdMs, pace } from '../../src/timeline/pace.ts';
import {
  cueFrame,
  cueSpan,
  endCardTimeline,
  headlineSpan,
  sceneSpans,
  slideTimeline,
} from '../../src/timeline/slide.ts';

const slide = slideSchema.parse({
  id: 'proef',
  title: 'Proef',
  headline: 'Twee woorden.',
  body: 'Een kwart deelt wel eens. Negen niet.',
  mood: 'trust',
  scenes: [
    { kind: 'people', cue: 'Twee' },
    { kind: 'figure', cue: 'Een kwart', figure: { of: 1, in: 4 }, label: 'deelt wel eens.' },
  ],
});

/** One word every 500 ms, each 400 ms long. */
const narration: Narration = {
  voice: 'test',
  audio: null,
  durationMs: 5000,
  script: scriptOfSlide(slide),
  words: scriptOfSlide(slide)
    .flatMap(({ part, text }) => wordsOf(text).map((word) => ({ part, ...word })))
    .map((word, index) => ({ ...word, startMs: index * 500, endMs: index * 500 + 400 })),
};

describe('slideTimeline', () => {
  it.each([24, 30, 60])('places words by rounding absolute times, at %i fps', (fps) => {
    const timeline = slideTimeline(slide, narration, 'nl-NL', fps);
    // Title 1 word, headline 2, so "Een" is the fourth word: 1.5 s after the sound begins.
    expect(cueFrame(timeline, 'Een kwart')).toBe(Math.round((2.4 * fps * 1000) / 1000));
    expect(cueSpan(timeline, 'Een kwart')).toEqual({
      startFrame: Math.round(2.4 * fps),
      endFrame: Math.round(3.3 * fps),
    });
    expect(timeline.heard).toEqual([{ fromMs: 0, toMs: 5000, startMs: 900 }]);
    expect(timeline.opening).toEqual({
      startFrame: Math.round(0.27 * fps),
      endFrame: Math.round(0.9 * fps),
    });
  });

  it.each([24, 30, 60])('never lets a word drift, at %i fps', (fps) => {
    const timeline = slideTimeline(slide, narration, 'nl-NL', fps);
    for (const word of timeline.words) {
      expect(Math.abs(word.startFrame / fps - word.startMs / 1000)).toBeLessThanOrEqual(0.5 / fps);
      expect(word.startFrame).toBeLessThan(word.endFrame);
    }
  });

  it('closes after the sound, then returns to the plain field', () => {
    const timeline = slideTimeline(slide, narration, 'nl-NL', 30);
    const closeMs = 900 + 5000 + 900;
    expect(timeline.closing).toEqual({
      startFrame: frameAt(closeMs, 30),
      endFrame: frameAt(closeMs + 600, 30),
    });
    expect(timeline.durationInFrames).toBe(frameAt(closeMs + 870, 30));
  });

  it('leaves the last text standing until it can have been read', () => {
    const late = {
      ...narration,
      durationMs: 1600,
      words: narration.words.map((word) => ({
        ...word,
        startMs: word.startMs / 5,
        endMs: word.endMs / 5,
      })),
    };
    const timeline = slideTimeline(slide, late, 'nl-NL', 30);
    const label = cueFrame(timeline, 'Een kwart');
    const readFrames = frameAt(pace.entranceMs + holdMs('deelt wel eens.'), 30);
    expect(timeline.closing.startFrame - label).toBeGreaterThanOrEqual(readFrames);
  });

  it('keeps the changes of field of two slides more than a second apart', () => {
    // The middle of a closing to the middle of the opening that follows it.
    expect(pace.closeMs / 2 + pace.plainMs + pace.plainMs + pace.openMs / 2).toBeGreaterThan(1000);
  });
});

describe('sceneSpans', () => {
  it('gives each scene the stage until the next begins', () => {
    const timeline = slideTimeline(slide, narration, 'nl-NL', 30);
    expect(sceneSpans(slide, timeline)).toEqual([
      { startFrame: 42, endFrame: 72 },
      { startFrame: 72, endFrame: timeline.closing.startFrame },
    ]);
  });
});

describe('headlineSpan', () => {
  it('lasts until other words are set', () => {
    const timeline = slideTimeline(slide, narration, 'nl-NL', 30);
    expect(headlineSpan(slide, timeline)).toEqual({ startFrame: 42, endFrame: 72 });
  });

  it('is null where a figure tells the headline', () => {
    const told = { ...slide, headline: 'Een kwart deelt wel eens.', body: 'Twee woorden.' };
    const script = scriptOfSlide(told);
    const words = script.flatMap(({ part, text }) =>
      wordsOf(text).map((word) => ({ part, ...word })),
    );
    const spoken = {
      ...narration,
      script,
      words: words.map((word, index) => ({
        ...word,
        startMs: index * 500,
        endMs: index * 500 + 400,
      })),
    };
    const timeline = slideTimeline(told, spoken, 'nl-NL', 30);
    expect(headlineSpan(told, timeline)).toBeNull();
  });
});

describe('endCardTimeline', () => {
  it('stays fully drawn for five seconds, however short the name', () => {
    const short = { ...narration, durationMs: 900 };
    const timeline = endCardTimeline(
      { name: 'X', url: 'https://x.nl', mood: 'end' },
      short,
      'nl-NL',
      30,
    );
    const shown = timeline.closing.startFrame - timeline.opening.endFrame;
    expect(shown).toBeGreaterThanOrEqual(5 * 30);
  });
});

describe('holdMs', () => {
  it.each([
    ['een', 1500],
    ['een twee drie', 1500],
    ['een twee drie vier vijf', 2000],
  ])('%s rests %i ms', (text, ms) => {
    expect(holdMs(text)).toBe(ms);
  });
});
