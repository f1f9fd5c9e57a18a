import { describe, expect, it } from 'vitest';
import { captionPages } from '../../src/captions/pages.ts';
import { captionCues } from '../../src/captions/cues.ts';
import type { Narration } from '../../src/film/narration.ts';
import { type Slide, slideSchema } from '../../src/film/schema.ts';
import { scriptOfSlide } from '../../src/film/script.ts';
import { wordsOf } from '../../src/language/words.ts';
import { heardSpans, heldMs } from '../../src/timeline/holds.ts';
import { cueFrame, pauseAfter, slideTimeline } from '../../src/timeline/slide.ts';

/** One word every 500 ms, each 400 ms long. */
const spoken = (slide: Slide): Narration => {
  const script = scriptOfSlide(slide);
  const words = script
    .flatMap(({ part, text }) => wordsOf(text).map((word) => ({ part, ...word })))
    .map((word, index) => ({ ...word, startMs: index * 500, endMs: index * 500 + 400 }));
  return { voice: 'test', audio: 'a.wav', durationMs: words.length * 500, script, words };
};

const slideWith = (body: string, scenes: unknown[]): Slide =>
  slideSchema.parse({ id: 'een', title: 'Een', headline: 'Twee.', body, mood: 'trust', scenes });
const asked = (pauseSeconds: number, text = 'Wat nu?') => ({
  kind: 'question',
  cue: 'Wat nu',
  text,
  pauseSeconds,
});

describe('the speech of a slide', () => {
  const slide = slideWith('Wat nu? Vertel het.', [asked(10)]);
  const timeline = slideTimeline(slide, spoken(slide), 'nl-NL');
  // Een 0, Twee. 500, Wat 1000, nu? 1500–1900, Vertel 2000; a second to take it in, ten to think.
  const laterMs = 11_000;

  it('waits after a question, in the middle of the silence that is there', () => {
    expect(timeline.heard).toEqual([
      { fromMs: 0, toMs: 1950, startMs: 900 },
      { fromMs: 1950, toMs: 3000, startMs: 900 + 1950 + laterMs },
    ]);
    expect(timeline.holds).toEqual([
      { startFrame: Math.round(2.85 * 30), endFrame: Math.round(13.85 * 30) },
    ]);
    expect(timeline.words.map(({ startMs }) => startMs)).toEqual([
      900,
      1400,
      1900,
      2400,
      2900 + laterMs,
      3400 + laterMs,
    ]);
    expect(cueFrame(timeline, 'Vertel')).toBe(Math.round(13.9 * 30));
    expect(timeline.closing.startFrame).toBe(Math.round((0.9 + 3 + 11 + 0.9) * 30));
  });

  it('is quiet for exactly the pause, when its caption has gone', () => {
    const pause = pauseAfter(timeline, 'Wat nu');
    expect(pause.endFrame - pause.startFrame).toBe(300);
    for (const format of ['portrait', 'landscape'] as const) {
      const pages = captionPages(timeline, format);
      for (const { startFrame, endFrame } of pages)
        expect(endFrame <= pause.startFrame || startFrame >= pause.endFrame).toBe(true);
      const said = pages.map(({ lines }) =>
        lines.flatMap(({ words }) => words.map(({ text }) => text)).join(' '),
      );
      expect(said).toContain('Vertel het.');
      const cues = captionCues([timeline], format);
      expect(cues.at(-1)?.startMs).toBe(13_900);
    }
  });

  it('waits at the end of the sound, where nothing follows', () => {
    const last = slideWith('Denk na. Wat nu?', [asked(5)]);
    const { heard, holds, closing } = slideTimeline(last, spoken(last), 'nl-NL');
    expect(heard).toEqual([{ fromMs: 0, toMs: 3000, startMs: 900 }]);
    expect(holds).toEqual([{ startFrame: Math.round(3.9 * 30), endFrame: Math.round(9.9 * 30) }]);
    expect(closing.startFrame).toBe(Math.round(10.8 * 30));
  });

  it('waits nowhere without a reason', () => {
    const plain = slideWith('Wat nu? Vertel het.', [{ kind: 'people', cue: 'Wat nu' }]);
    expect(slideTimeline(plain, spoken(plain), 'nl-NL')).toMatchObject({
      heard: [{ fromMs: 0, toMs: 3000, startMs: 900 }],
      holds: [],
    });
  });
});

describe('a sound in which the speech waits', () => {
  const holds = [
    { atMs: 1000, forMs: 500 },
    { atMs: 3000, forMs: 200 },
  ];
  it('is later by all that waits before', () => {
    expect([0, 999, 1000, 2000, 3000].map((ms) => heldMs(holds, ms))).toEqual([
      0, 999, 1500, 2500, 3700,
    ]);
  });
  it('is heard whole, in parts that follow each other', () => {
    expect(heardSpans(holds, 3000)).toEqual([
      { fromMs: 0, toMs: 1000, startMs: 0 },
      { fromMs: 1000, toMs: 3000, startMs: 1500 },
    ]);
  });
});
