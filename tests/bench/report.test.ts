import { describe, expect, it } from 'vitest';
import { floorSeconds } from '../../src/bench/floor.ts';
import { ratios, reportTable, type BenchReport } from '../../src/bench/report.ts';

const cost = (seconds: number, megabytes = 100) => ({ seconds, peakBytes: megabytes * 1e6 });
const report: BenchReport = {
  cores: 2,
  jobs: 1,
  cold: cost(120, 1200),
  oneAtATime: null,
  stock: { ...cost(1800), measuredFrames: 1500, scaledFrom: 'measured on 1500 of 24000 frames' },
  changedSentence: cost(24),
  changedClip: { ...cost(9), clipSeconds: 36 },
  unchanged: cost(1.8),
  floor: { drawMs: 20, encodeMs: 8 },
  frames: 12_000,
  distinct: 4000,
};

describe('floorSeconds', () => {
  it('shares drawing and encoding out over the cores', () => {
    // (4000 × 20 ms + 12 000 × 8 ms) / 2
    expect(floorSeconds(report.floor, report)).toBe(88);
    expect(floorSeconds(report.floor, { ...report, cores: 8 })).toBe(22);
  });
});

describe('ratios', () => {
  it('are what standards hold', () => {
    expect(ratios(report)).toEqual({
      stockToCold: 15,
      stockToChangedSentence: 75,
      changedClipToItsLength: 0.25,
      coldToFloor: 120 / 88,
      gainPerTwoCores: null,
    });
  });

  it('say what more cores give', () => {
    const more = { ...report, cores: 8, jobs: 4, cold: cost(40), oneAtATime: cost(128) };
    expect(ratios(more)).toMatchObject({ coldToFloor: 40 / 22, gainPerTwoCores: 0.8 });
    expect(reportTable(more)).toContain('one piece at a time');
    expect(reportTable(more)).toContain(
      '8 cores, 4 drawn at once; every two cores give 0.80 of what the first two do',
    );
  });
});

describe('reportTable', () => {
  it('says what was measured, what was scaled, and how far the floor is', () => {
    const table = reportTable(report);
    expect(table).toMatch(/\(a\) the whole campaign by us, cold +120\.0 s +1200 MB/);
    expect(table).toContain('(b) is measured on 1500 of 24000 frames');
    expect(table).toContain(
      '(b)/(a) 15.0   (b)/(c) 75   (c)/length of the clip 0.25   (a)/floor 1.36',
    );
    expect(table).toContain('4000 distinct pictures in 12000 frames; 67 % repeat');
    expect(table).toContain('floor 88.0 s: 20.0 ms to draw a picture, 8.0 ms to encode one');
  });
});
