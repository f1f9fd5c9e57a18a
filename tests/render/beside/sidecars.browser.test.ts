import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebVTTParser } from 'webvtt-parser';
import { sexting } from '../../../content/index.ts';
import { captionPages } from '../../../src/captions/pages.ts';
import { usualFormats } from '../../../src/film/formats.ts';
import { parseFilm } from '../../../src/film/parse/parse.ts';
import { findBrowser, launchBrowser } from '../../../src/render/browser/index.ts';
import { timePiece } from '../../../src/render/piece/job.ts';
import { planRender } from '../../../src/render/plan.ts';
import { sidecarsOf } from '../../../src/render/beside/sidecars.ts';
import { pieceTimeline } from '../../../src/timeline/piece.ts';

const film = parseFilm(sexting, 'content/sexting/film.ts');

/** Every file of the campaign with its sidecars, at estimated word times. */
const filesOf = (captions: boolean) => {
  const [plan] = planRender([film], { slides: [], formats: [], captions });
  if (!plan) throw new Error('Nothing is planned.');
  return plan.files.map((planned) => {
    const pieces = planned.pieces.flatMap((name) => {
      const planned = plan.pieces.find((piece) => piece.name === name);
      return planned ? [timePiece(film, planned, {})] : [];
    });
    const texts = new Map(
      sidecarsOf(film, planned, pieces).map((one) => [path.posix.basename(one.path), one.text]),
    );
    const base = path.posix.basename(planned.path, '.mp4');
    return { ...planned, base, pieces, texts };
  });
};
const files = filesOf(true);
const textOf = ({ texts }: (typeof files)[number], name: string): string => {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`There is no ${name}.`);
  return text;
};

/** When the captions of the picture stand in a file, in seconds, and what they say. */
const drawnCues = ({ format, pieces }: (typeof files)[number]) => {
  let startFrame = 0;
  return pieces.flatMap(({ piece, narration, job }) => {
    const from = startFrame;
    startFrame += job.durationInFrames;
    return captionPages(pieceTimeline(piece, narration), format).map((page) => ({
      startTime: Math.round(((from + page.startFrame) * 1000) / 30) / 1000,
      endTime: Math.round(((from + page.endFrame) * 1000) / 30) / 1000,
      text: page.lines.map(({ words }) => words.map(({ text }) => text).join(' ')).join('\n'),
    }));
  });
};

describe('the texts beside an MP4', () => {
  it('stand beside every one, and chapters beside a film', () => {
    for (const { kind, base, texts } of files)
      expect([...texts.keys()]).toEqual([
        ...[`${base}.srt`, `${base}.vtt`, `${base}.txt`],
        ...(kind === 'film' ? ['chapters.vtt', 'youtube.txt'] : []),
      ]);
  });

  it('are WebVTT to a parser that is not ours, with the cues of the picture at its frames', () => {
    for (const file of files) {
      const { cues, errors } = new WebVTTParser().parse(
        textOf(file, `${file.base}.vtt`),
        'subtitles',
      );
      expect(errors, file.path).toEqual([]);
      expect(cues.map(({ startTime, endTime, text }) => ({ startTime, endTime, text }))).toEqual(
        drawnCues(file),
      );
    }
  });

  it('say what the end card says, which draws no captions', () => {
    for (const file of files) {
      expect(textOf(file, `${file.base}.srt`).replaceAll('\n', ' ')).toContain(
        'Alle organisaties die hulp bieden bij elkaar.',
      );
      expect(textOf(file, `${file.base}.txt`)).toMatch(
        /SlachtofferWijzer\.nl\nAlle organisaties die hulp bieden bij elkaar\.\n$/,
      );
    }
  });

  it('are the same where the picture shows no captions', () => {
    expect(filesOf(false).map(({ texts }) => [...texts])).toEqual(
      files.map(({ texts }) => [...texts]),
    );
  });

  it('give chapters that follow one another from 0 to the end', () => {
    for (const file of files.filter(({ kind }) => kind === 'film')) {
      const { cues, errors } = new WebVTTParser().parse(textOf(file, 'chapters.vtt'), 'chapters');
      expect(errors).toEqual([]);
      expect(cues).toHaveLength(7);
      expect(cues[0]?.startTime).toBe(0);
      for (const [index, { endTime }] of cues.entries())
        expect(endTime).toBe(
          cues[index + 1]?.startTime ??
            Math.round(
              file.pieces.reduce((sum, { job }) => sum + job.durationInFrames, 0) * (1000 / 30),
            ) / 1000,
        );
      const lines = textOf(file, 'youtube.txt').split('\n');
      expect(lines[0]).toBe('SlachtofferWijzer.nl · Sexting');
      expect(lines.filter((line) => /^\d+:\d\d /.test(line))).toHaveLength(7);
      expect(lines[4]).toBe('0:00 Sexting. Je bent niet alleen');
      expect(lines).toContain('https://www.slachtofferwijzer.nl');
    }
  });
});

describe('a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    const { executablePath } = await findBrowser({
      cacheDir: process.env.FILMS_CACHE ?? `${tmpdir()}/films-test`,
    });
    browser = await launchBrowser(executablePath);
  });
  afterAll(() => browser?.close());

  it.each(usualFormats)('reads the captions of the film in %s as text tracks', async (format) => {
    const file = files.find((one) => one.kind === 'film' && one.format === format);
    if (!file) throw new Error('There is no film.');
    const page = await browser.newPage();
    const read = (text: string, kind: string) =>
      page.evaluate(
        async ([source, trackKind]) => {
          const track = document.createElement('track');
          track.kind = trackKind as string;
          track.srclang = 'nl';
          track.src = URL.createObjectURL(new Blob([source as string], { type: 'text/vtt' }));
          const video = document.createElement('video');
          video.append(track);
          document.body.append(video);
          track.track.mode = 'hidden';
          await new Promise((loaded, failed) => {
            track.addEventListener('load', loaded);
            track.addEventListener('error', failed);
          });
          return [...(track.track.cues ?? [])].map((cue) => ({
            startTime: cue.startTime,
            endTime: cue.endTime,
            text: (cue as VTTCue).getCueAsHTML().textContent,
          }));
        },
        [text, kind],
      );
    expect(await read(textOf(file, `${file.base}.vtt`), 'captions')).toEqual(drawnCues(file));
    expect((await read(textOf(file, 'chapters.vtt'), 'chapters')).map(({ text }) => text)).toEqual([
      'Sexting. Je bent niet alleen',
      'Sexting. Kwestie van vertrouwen',
      'Sexting. De naakte waarheid',
      "Sexting. De risico's",
      'Als Sexting online sexueel geweld wordt',
      'Online seksueel geweld. Wat kun je doen?',
      'Online seksueel geweld. Je bent niet alleen',
    ]);
    await page.close();
  });
});
