import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRunFolder, type RunFolder } from '../../../src/disk/run-folder.ts';
import { ContentStore } from '../../../src/disk/store.ts';
import { parseFilm } from '../../../src/film/parse/parse.ts';
import { encodeWav } from '../../../src/media/wav.ts';
import { openLanes } from '../../../src/render/at-once/lanes.ts';
import { Once } from '../../../src/render/at-once/once.ts';
import type { RenderContext } from '../../../src/render/context.ts';
import { readAdts } from '../../../src/render/mp4/adts.ts';
import { timePiece, type TimedPiece } from '../../../src/render/piece/job.ts';
import { planRender } from '../../../src/render/plan.ts';
import { placeSounds } from '../../../src/render/sound/film-sound.ts';
import type { FinishedSound } from '../../../src/render/sound/finished-sound.ts';
import { decodeParts, samplesOf } from '../../../src/render/sound/mix.ts';
import { startSounds } from '../../../src/render/sound/obtain.ts';
import { TaskGroup } from '../../../src/render/tasks.ts';
import { estimatedNarration, scriptOf } from '../../../src/timeline/piece.ts';
import { smallFilm } from '../small-film.ts';
import { babble } from '../stand-in-voice.ts';
import { measuredByLoudnorm } from './loudnorm.ts';

const film = parseFilm(smallFilm(), 'content/klein/film.ts');
const [plan] = planRender([film], { slides: [], formats: ['portrait'], captions: true });
const [first, second, last] = (plan?.pieces ?? []).map((planned): TimedPiece => {
  const [id = ''] = planned.name.split(' ');
  const narration = { ...estimatedNarration(scriptOf(planned.piece)), audio: `${id}.wav` };
  return timePiece(film, planned, { [id]: narration });
});
if (!first || !second || !last) throw new Error('The film has no three pieces.');
const pieces = [first, second, last];

let publicDir: string;
let run: RunFolder;
let store: ContentStore;
beforeAll(async () => {
  publicDir = await mkdtemp(path.join(tmpdir(), 'joined-'));
  run = await openRunFolder(path.join(publicDir, '.cache'));
  store = new ContentStore(path.join(publicDir, '.cache', 'pieces'), run);
  // As uneven as recordings may be: the second is hardly heard.
  const levels = { een: 1, twee: 0.02, 'end-card': 0.4 };
  for (const [id, level] of Object.entries(levels)) {
    const samples = babble(2400).map((sample) => sample * level);
    await writeFile(path.join(publicDir, `${id}.wav`), encodeWav({ samples, sampleRate: 22_050 }));
  }
});
afterAll(async () => {
  await run.remove();
  await rm(publicDir, { recursive: true });
});

/** The sound of some pieces after each other, as a run of its own makes or finds it. */
const obtain = async (some: readonly TimedPiece[], fresh = false): Promise<FinishedSound> => {
  const sound = await placeSounds(some, { publicDir });
  const group = new TaskGroup(new AbortController().signal);
  const made = { sounds: new Once(), pieceSounds: new Once() } as unknown as RenderContext['made'];
  const context = { store, run, fresh, made, lanes: openLanes(1) } as RenderContext;
  const started = startSounds(context, group, [sound]).get(sound.key);
  await group.end();
  if (!started) throw new Error('The sound was not begun.');
  return started;
};

const decoded = async (file: string): Promise<Float32Array> => {
  const parts: number[] = [];
  for await (const part of decodeParts(file)) parts.push(...part);
  return Float32Array.from(parts);
};

const loudest = (sound: Float32Array): number =>
  sound.reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 0);

describe('a sound that is joined from those of its pieces', () => {
  it('has every piece at its place to the sample, equally loud, and silence where they meet', async () => {
    const { file, loudness } = await obtain(pieces);
    const sound = await decoded(file);
    const frames = pieces.reduce((sum, { job }) => sum + job.durationInFrames, 0);
    expect(sound.length).toBe(Math.floor(samplesOf(frames, 30) / 1024) * 1024);
    // The same voice in all: what differs is where its packets begin.
    const alone = await decoded((await obtain([first])).file);
    const onset = (samples: Float32Array) => {
      const threshold = loudest(samples) / 4;
      return samples.findIndex((sample) => Math.abs(sample) > threshold);
    };
    let frame = 0;
    for (const { job } of pieces) {
      const start = samplesOf(frame, 30);
      frame += job.durationInFrames;
      const own = sound.subarray(start, samplesOf(frame, 30));
      expect(Math.abs(onset(own) - onset(alone))).toBeLessThan(48);
      expect(loudest(own.subarray(0, 0.85 * 48_000))).toBeLessThan(0.001);
      expect(loudest(own.subarray(-0.85 * 48_000))).toBeLessThan(0.001);
    }
    const reference = await measuredByLoudnorm(file);
    expect(Math.abs(reference.lufs + 16)).toBeLessThan(0.6);
    expect(reference.truePeakDb).toBeLessThanOrEqual(-1.5);
    expect(Math.abs((loudness?.lufs ?? 0) - reference.lufs)).toBeLessThan(0.3);
  });

  it('has the same packets of a piece wherever that is, and does not make them again', async () => {
    const film = await readFile((await obtain(pieces)).file);
    const clip = await readFile((await obtain([first, last])).file);
    const packets = samplesOf(first.job.durationInFrames, 30) / 1024;
    const start = (bytes: Buffer) =>
      bytes.subarray(0, readAdts(bytes).offsets[Math.floor(packets)]);
    expect(start(clip).equals(start(film))).toBe(true);
    // Made anew and by itself, it is the same.
    expect((await readFile((await obtain([first, last], true)).file)).equals(clip)).toBe(true);
    const speech = path.join(publicDir, 'een.wav');
    const spoken = await readFile(speech);
    const sound = await placeSounds([first, last], { publicDir });
    await writeFile(speech, 'gone');
    const group = new TaskGroup(new AbortController().signal);
    const made = {
      sounds: new Once(),
      pieceSounds: new Once(),
    } as unknown as RenderContext['made'];
    const context = { store, run, fresh: false, made, lanes: openLanes(1) } as RenderContext;
    const found = await startSounds(context, group, [sound]).get(sound.key);
    expect((await readFile(found?.file ?? '')).equals(clip)).toBe(true);
    await writeFile(speech, spoken);
  });

  it('is made as a whole where something sounds at once', async () => {
    const early = {
      ...second,
      timeline: {
        ...second.timeline,
        heard: second.timeline.heard.map((span) => ({ ...span, startMs: 10 })),
      },
    };
    expect((await placeSounds([first, second], { publicDir })).pieces).toHaveLength(2);
    expect((await placeSounds([first, early], { publicDir })).pieces).toBeNull();
    const { loudness } = await obtain([first, early]);
    expect(loudness?.lufs).toBeCloseTo(-16, 0);
  });
});
