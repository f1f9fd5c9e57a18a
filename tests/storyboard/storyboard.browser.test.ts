import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sexting } from '../../content/sexting/film.ts';
import { parseFilm } from '../../src/film/parse/parse.ts';
import { openViewer } from '../../src/storyboard/viewer.ts';
import { makeStoryboards, type StoryboardEvent } from '../../src/storyboard/storyboard.ts';

// One slide of the campaign and the end card, looked at in a real browser; word times are estimated.
const root = path.resolve(import.meta.dirname, '../..');
const campaign = parseFilm(sexting, 'content/sexting/film.ts');
const film = { ...campaign, slides: campaign.slides.slice(1, 2) };
const moments = 10 + 2;

let folder: string;
let html: string;
const events: StoryboardEvent[] = [];
const make = (signal: AbortSignal, outDir: string) =>
  makeStoryboards([film], {
    formats: [],
    slides: [],
    outDir,
    publicDir: path.join(folder, 'public'),
    cacheDir: path.join(folder, 'cache'),
    narrate: async () => ({}),
    openViewer: () =>
      openViewer({
        stageEntry: path.join(root, 'compositions', 'page', 'stage.tsx'),
        cacheDir: path.join(root, '.cache'),
        signal,
      }),
    report: (event) => events.push(event),
    signal,
  });

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'storyboard-'));
  await make(new AbortController().signal, path.join(folder, 'out'));
  html = await readFile(path.join(folder, 'out', 'sexting', 'storyboard.html'), 'utf8');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('makeStoryboards', () => {
  it('writes a page and two contact sheets, and nothing else', async () => {
    const names = ['storyboard-landscape.png', 'storyboard-portrait.png', 'storyboard.html'];
    expect((await readdir(path.join(folder, 'out', 'sexting'))).sort()).toEqual(names);
    expect(await readdir(path.join(folder, 'cache', 'runs'))).toEqual([]);
    const done = events.flatMap((event) => (event.kind === 'still' ? [event.done] : []));
    expect(done.length).toBe(2 * moments);
    expect(events.filter(({ kind }) => kind === 'file').length).toBe(3);
  });

  it('needs nothing beside the page', () => {
    const withoutData = html.replace(/data:[^"')]*/gu, '');
    expect(withoutData).not.toMatch(/https?:|file:|\/\/|@import/u);
    expect(withoutData.match(/(?:src|href)="[^#"][^"]*"/gu)).toBeNull();
  });

  it('holds a still of every moment in both formats, at its size', () => {
    for (const [format, size] of [
      ['portrait', [432, 768]],
      ['landscape', [768, 432]],
    ] as const) {
      const stills = [
        ...html.matchAll(
          new RegExp(`<div class="still ${format}".*?<img [^>]*base64,([^"]*)"`, 'gsu'),
        ),
      ].map((match) => Buffer.from(match[1] ?? '', 'base64'));
      expect(stills.map(jpegSize)).toEqual(Array.from({ length: moments }, () => size));
      // Every moment looks different from the one before.
      expect(new Set(stills.map(String)).size).toBe(moments);
    }
  });

  it('says what stands on screen, without captions and without what has left', () => {
    const shown = [...html.matchAll(/<dt>In beeld<\/dt><dd>(.*?)<\/dd>/gu)].map((match) =>
      (match[1] ?? '').replace(/<div>(.*?)<\/div>/gu, '$1\n').trim(),
    );
    expect(shown[0]).toBe('Sexting\nKwestie van vertrouwen');
    expect(shown[1]).toBe(
      'Sexting · Kwestie van vertrouwen\n3 van de 4\ngaat er vanuit dat intieme beelden onder 4 ogen blijven.',
    );
    expect(shown[9]).toMatch(
      /^Sexting · Kwestie van vertrouwen\n74\s?%\nvertrouwt erop dat deze privébeelden privé blijven\.$/u,
    );
  });

  it('draws a sheet with all of them', async () => {
    const sheet = PNG.sync.read(
      await readFile(path.join(folder, 'out', 'sexting', 'storyboard-portrait.png')),
    );
    expect(sheet.width).toBe(2880);
    expect(sheet.height).toBeGreaterThan(2 * 384);
    // In the middle of the first still stands its field.
    const at = (Math.round(384) * sheet.width + 70) * 4;
    expect([...sheet.data.subarray(at, at + 3)]).not.toEqual([255, 255, 255]);
  });

  it('leaves nothing when it is stopped', async () => {
    const outDir = path.join(folder, 'stopped');
    const stopped = AbortSignal.abort(new Error('stopped'));
    await expect(make(stopped, outDir)).rejects.toThrow('stopped');
    expect(await readdir(outDir)).toEqual([]);
  });
});

/** Width and height of a JPEG, from its frame header. */
const jpegSize = (jpeg: Buffer): [number, number] => {
  for (let at = 2; at < jpeg.length; at += 2 + jpeg.readUInt16BE(at + 2)) {
    const marker = jpeg.readUInt16BE(at);
    if (marker >= 0xffc0 && marker <= 0xffc2) {
      return [jpeg.readUInt16BE(at + 7), jpeg.readUInt16BE(at + 5)];
    }
  }
  throw new Error('No JPEG frame.');
};
