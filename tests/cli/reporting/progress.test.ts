import { describe, expect, it } from 'vitest';
import { Progress } from '../../../src/cli/reporting/progress.ts';
import { duration, size } from '../../../src/cli/reporting/wording.ts';

const watch = (explain: boolean) => {
  const lines: string[] = [];
  let status = '';
  let nowMs = 1_000_000;
  const screen = {
    line: (text: string) => lines.push(text),
    status: (text: string) => (status = text),
  };
  const progress = new Progress(screen, { explain, nowMs: () => nowMs });
  return {
    ...progress,
    report: progress.report,
    lines,
    status: () => status,
    wait: (ms: number) => (nowMs += ms),
  };
};

const file = {
  kind: 'file',
  film: 'f',
  shows: 'clip',
  format: 'portrait',
  captions: true,
  sha256: 'ab',
} as const;

describe('Progress', () => {
  it('says what is being made, how far it is, and how long it still takes', () => {
    const { report, status, wait, lines } = watch(false);
    report({ kind: 'speaking', film: 'f', piece: 'een', number: 1, total: 3 });
    expect(status()).toBe('Speaking een (1 of 3)');
    report({ kind: 'narrated', film: 'f', piece: 'een', kept: false });
    report({ kind: 'planned', film: 'f', files: 3, pieces: 3, frames: 1000 });
    report({ kind: 'drawing', film: 'f', piece: 'een portrait', frames: 100, of: 400 });
    expect(status()).toBe('10 %   0 of 3 files   Drawing een portrait');
    wait(10_000);
    report({ kind: 'drawing', film: 'f', piece: 'een portrait', frames: 200, of: 400 });
    expect(status()).toBe('20 %   0 of 3 files   about 40 s left   Drawing een portrait');
    report({ kind: 'drawn', film: 'f', piece: 'een portrait', frames: 400, distinct: 130 });
    report({ ...file, path: 'out/a.mp4', bytes: 2_400_000, seconds: 65, kept: false });
    report({ ...file, path: 'out/b.mp4', bytes: 640_000, seconds: 13.3, kept: true });
    expect(status()).toBe('40 %   2 of 3 files   about 15 s left   Joining');
    expect(lines).toEqual([
      'spoken   een',
      'drawn    een portrait (400 frames, 130 pictures)',
      'finished out/a.mp4 (1 min 05 s, 2.4 MB)',
      'as it was out/b.mp4 (13 s, 640 kB)',
    ]);
  });

  it('says how many are drawn at once when the first are to be, and once', () => {
    const { report, lines } = watch(false);
    report({ kind: 'jobs', jobs: 2, cores: 4, freeBytes: 8_000_000_000, asked: false });
    report({ kind: 'planned', film: 'f', files: 3, pieces: 0, frames: 0 });
    expect(lines).toEqual([]);
    report({ kind: 'planned', film: 'g', files: 3, pieces: 3, frames: 1000 });
    report({ kind: 'planned', film: 'h', files: 3, pieces: 3, frames: 1000 });
    expect(lines).toEqual(['2 pieces at once: 4 cores, 8.00 GB of memory free.']);
  });

  it('says what all came to', () => {
    const { report, lines } = watch(false);
    const totals = { filesMade: 3, filesKept: 2, piecesDrawn: 1, framesDrawn: 400 };
    const cost = { seconds: 61.2, peakBytes: 1_240_000_000 };
    report({ kind: 'done', ...totals, distinctDrawn: 130, ...cost });
    expect(lines).toEqual([
      '3 files made, 2 as they were, 1 piece drawn: 1 min 01 s, at most 1.24 GB of memory.',
    ]);
  });

  it('explains only when asked', () => {
    const decided = {
      kind: 'decided',
      film: 'f',
      piece: 'een portrait',
      isDrawn: true,
      why: 'it is new',
    } as const;
    const quiet = watch(false);
    quiet.report(decided);
    expect(quiet.lines).toEqual([]);
    const talkative = watch(true);
    talkative.report(decided);
    expect(talkative.lines).toEqual(['draw  een portrait: it is new']);
  });
});

describe('wording', () => {
  it('is as people say it', () => {
    expect([0.4, 59.6, 125].map(duration)).toEqual(['0 s', '1 min 00 s', '2 min 05 s']);
    expect([999, 1_500_000, 2_340_000_000].map(size)).toEqual(['1 kB', '1.5 MB', '2.34 GB']);
  });
});
