import { execa } from 'execa';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseFilm } from '../../src/film/parse/parse.ts';
import { draftVoice } from '../../src/narration/draft/voice.ts';
import { encodeWav } from '../../src/media/wav.ts';
import { runFfmpeg } from '../../src/media/ffmpeg.ts';
import { readManifest } from '../../src/render/manifest.ts';
import { decodeParts } from '../../src/render/sound/mix.ts';
import { pieceId, piecesOf, scriptOf } from '../../src/timeline/piece.ts';
import { Project } from '../cli/stand-ins/project.ts';
import { smallFilm } from '../render/small-film.ts';
import { dutch } from '../language/dutch.ts';
import { start } from '../start/start.ts';

// One film with two narrators. When a figure is spoken and when it shows is read from the MP4 alone: from its sound and
// its pixels.

const [slide] = smallFilm().slides;
const film = parseFilm(
  {
    ...smallFilm(),
    slides: [
      {
        ...slide,
        headline: 'Eén op de acht doet mee.',
        body: 'Een kwart kijkt toe. Drie op de vijf zeggen niets.',
        scenes: [
          { kind: 'figure', cue: 'Eén op de acht', figure: { of: 1, in: 8 }, label: 'doet mee.' },
          { kind: 'figure', cue: 'Een kwart', figure: { of: 1, in: 4 }, label: 'kijkt toe.' },
          {
            kind: 'figure',
            cue: 'Drie op de vijf',
            figure: { of: 3, in: 5 },
            label: 'zeggen niets.',
          },
        ],
      },
    ],
  },
  'content/klein/film.ts',
);
const cues = film.slides[0]?.scenes.length ?? 0;
const fps = 30;

let project: Project;
beforeAll(async () => {
  project = await Project.make(film);
});
afterAll(() => project.remove());

const render = async (): Promise<string> => {
  const asked = ['--only', 'clips', '--format', 'portrait', '--captions', 'off'];
  const cli = path.join(import.meta.dirname, 'cues-cli.ts');
  const args = [start, cli, ...asked];
  await execa(process.execPath, args, { cwd: project.folder });
  return project.at('out', 'klein', 'portrait-clean', '01-een.mp4');
};

/** When somebody begins to speak after a quarter of a second of silence, in frames. */
const onsetsIn = async (mp4: string): Promise<number[]> => {
  const step = 240; // 5 ms
  const levels: number[] = [];
  let rest: number[] = [];
  for await (const part of decodeParts(mp4)) {
    rest.push(...part);
    while (rest.length >= step) {
      levels.push(Math.max(...rest.slice(0, step).map(Math.abs)));
      rest = rest.slice(step);
    }
  }
  const threshold = Math.max(...levels) * 0.01;
  return levels.flatMap((level, index) => {
    const isAfterSilence = levels.slice(Math.max(0, index - 50), index).every((l) => l < threshold);
    return level >= threshold && index > 50 && isAfterSilence ? [(index * fps) / 200] : [];
  });
};

/** The pictures of a clip, a quarter of their size, by frame. */
const picturesOf = async (mp4: string, name: string): Promise<(frame: number) => Promise<PNG>> => {
  const folder = project.at(name);
  await mkdir(folder);
  const pattern = path.join(folder, '%05d.png');
  await runFfmpeg('take every frame', ['-i', mp4, '-vf', 'scale=270:-2', '-f', 'image2', pattern]);
  return async (frame) =>
    PNG.sync.read(await readFile(path.join(folder, `${String(frame + 1).padStart(5, '0')}.png`)));
};

/** Long enough before a cue that nothing has begun to leave. */
const framesBefore = 12;

/** The first frame near a cue in which something stands where the plain field was. What leaves does not count. */
const arrivalNear = async (
  pictureAt: (frame: number) => Promise<PNG>,
  cueFrame: number,
): Promise<number> => {
  const before = await pictureAt(cueFrame - framesBefore);
  const colours = new Map<string, number>();
  for (let at = 0; at < before.data.length; at += 4) {
    const colour = colourAt(before, at);
    colours.set(colour, (colours.get(colour) ?? 0) + 1);
  }
  const [field] = [...colours].sort(([, a], [, b]) => b - a)[0] ?? [];
  for (let frame = cueFrame - framesBefore + 1; frame < cueFrame + framesBefore; frame++) {
    const now = await pictureAt(frame);
    let covered = 0;
    for (let at = 0; at < now.data.length; at += 4)
      if (colourAt(before, at) === field && differs(before, now, at)) covered++;
    if (covered > 20) return frame;
  }
  return Infinity;
};

const colourAt = ({ data }: PNG, at: number): string => data.subarray(at, at + 3).join();
const differs = (a: PNG, b: PNG, at: number): boolean =>
  [0, 1, 2].some((c) => Math.abs((a.data[at + c] ?? 0) - (b.data[at + c] ?? 0)) > 32);

/** How long after its words each figure lands, in frames. */
const misses = async (mp4: string, name: string): Promise<number[]> => {
  // The title comes first, the end card's name last.
  const spoken = (await onsetsIn(mp4)).slice(1, 1 + cues);
  const pictureAt = await picturesOf(mp4, name);
  const found: number[] = [];
  for (const frame of spoken) found.push((await arrivalNear(pictureAt, Math.round(frame))) - frame);
  return found;
};

it('shows every figure within two frames of its words, whoever speaks, however fast', async () => {
  const draft = await misses(await render(), 'draft');

  const voiceFolder = project.at('content', 'klein', 'voice');
  await mkdir(voiceFolder, { recursive: true });
  const narrator = draftVoice({ voice: 'nl+f3', rate: 115 });
  for (const piece of piecesOf(film)) {
    const { samples, sampleRate } = await narrator.speak(scriptOf(piece), {
      language: dutch,
      lexicon: {},
    });
    await writeFile(
      path.join(voiceFolder, `${pieceId(piece)}.wav`),
      encodeWav({ samples, sampleRate }),
    );
  }
  const recorded = await misses(await render(), 'recorded');
  const [made] = (await readManifest(project.at('out', 'klein')))?.files ?? [];
  expect(made?.voices).toEqual(['recorded']);

  console.log(JSON.stringify({ draft, recorded, pace: made?.pace?.een }));
  expect(draft).toHaveLength(3);
  expect(recorded).toHaveLength(3);
  for (const frames of [...draft, ...recorded]) expect(Math.abs(frames)).toBeLessThanOrEqual(2);
});
