import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFilms } from '../../src/cli/world/load.ts';
import { projectFolder } from '../../src/cli/world/world.ts';
import type { Film } from '../../src/film/schema.ts';
import { narrateFilm } from '../../src/narration/narrate.ts';
import { draftVoice } from '../../src/narration/draft/voice.ts';
import { openEngine, type Engine } from '../../src/render/engine/index.ts';
import { timePiece, type TimedPiece } from '../../src/render/piece/job.ts';
import { planRender } from '../../src/render/plan.ts';
import { probeFile } from '../../src/render/mp4/probe.ts';
import { pieceTimeline } from '../../src/timeline/piece.ts';
import { cueFrame } from '../../src/timeline/slide.ts';
import { frameOf, ssim } from '../render/engine/pictures.ts';

// Every slide of the campaign in both formats, drawn by us and by Remotion's own renderer.

const framesCompared = 12;
const leastSsim = 0.99;

const open = (engine: 'fast' | 'remotion') =>
  openEngine({
    engine,
    rootEntry: path.join(projectFolder, 'compositions', 'index.ts'),
    stageEntry: path.join(projectFolder, 'compositions', 'page', 'stage.tsx'),
    cacheDir: path.join(projectFolder, '.cache'),
  });

const [film] = await loadFilms(projectFolder, 'sexting');
if (!film) throw new Error('There is no campaign to compare.');
const [plan] = planRender([film], { slides: [], formats: [], captions: true, only: undefined });
const names = plan?.pieces.map(({ name }) => name) ?? [];

let folder: string;
let fast: Engine;
let stock: Engine;
let pieces: Map<string, TimedPiece>;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pictures-'));
  [fast, stock] = [await open('fast'), await open('remotion')];
  const publicDir = path.join(projectFolder, 'public');
  const narrations = await narrateFilm(film, { voice: draftVoice(), publicDir });
  pieces = new Map(plan?.pieces.map((piece) => [piece.name, timePiece(film, piece, narrations)]));
});
afterAll(async () => {
  await fast.close();
  await stock.close();
  await rm(folder, { recursive: true });
});

/** The frames at which figures begin to count. */
const countsOf = (own: Film, { piece, narration }: TimedPiece): number[] => {
  if (piece.kind !== 'slide') return [];
  const timeline = pieceTimeline(piece, narration);
  const slide = own.slides.find(({ id }) => id === piece.slide.id);
  return (slide?.scenes ?? []).flatMap((scene) =>
    scene.kind === 'figure' ? [cueFrame(timeline, scene.cue)] : [],
  );
};

/** Whether two pictures differ above the captions by more than coding does. */
const differs = (a: PNG, b: PNG): boolean => {
  const bytes = Math.floor(a.height * 0.6) * a.width * 4;
  let changed = 0;
  for (let at = 0; at < bytes; at += 4) {
    if (Math.abs((a.data[at] ?? 0) - (b.data[at] ?? 0)) > 12) changed++;
  }
  return changed > 50;
};

describe.each(names)('%s', (name) => {
  it('is what Remotion draws, and the same every time', async () => {
    const piece = pieces.get(name);
    if (!piece) throw new Error(`${name} is not planned.`);
    const { job } = piece;
    const [file, again] = ['a.mp4', 'b.mp4'].map((ending) =>
      path.join(folder, `${name.replaceAll(' ', '-')}-${ending}`),
    ) as [string, string];
    await fast.draw(job, file, { verify: true });
    await fast.draw(job, again);
    expect((await readFile(again)).equals(await readFile(file)), 'the same bytes').toBe(true);
    expect((await probeFile(file)).video?.nb_read_packets).toBe(job.durationInFrames);

    const stockAt = async (frame: number) => PNG.sync.read(await stock.drawStill(job, frame));
    const scores: [number, number][] = [];
    for (let index = 0; index < framesCompared; index++) {
      const frame = Math.round((index * (job.durationInFrames - 1)) / (framesCompared - 1));
      scores.push([frame, ssim(await frameOf(file, frame), await stockAt(frame))]);
    }
    console.log(`${name}: ${Math.min(...scores.map(([, score]) => score)).toFixed(4)} at least`);
    expect(scores.filter(([, score]) => score < leastSsim)).toEqual([]);

    for (const start of countsOf(film, piece)) {
      const changes: Record<'ours' | 'theirs', boolean[]> = { ours: [], theirs: [] };
      let [ours, theirs] = [await frameOf(file, start - 2), await stockAt(start - 2)];
      for (let frame = start - 1; frame <= start + 4; frame++) {
        const [oursNow, theirsNow] = [await frameOf(file, frame), await stockAt(frame)];
        changes.ours.push(differs(ours, oursNow));
        changes.theirs.push(differs(theirs, theirsNow));
        [ours, theirs] = [oursNow, theirsNow];
      }
      expect(changes.ours, `the figure that counts from frame ${start}`).toEqual(changes.theirs);
    }
  });
});
