import { execa } from 'execa';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseFilm } from '../../src/film/parse.ts';
import { draftVoice } from '../../src/narration/draft/voice.ts';
import { encodeWav } from '../../src/narration/wav.ts';
import { runFfmpeg } from '../../src/render/ffmpeg.ts';
import { readManifest } from '../../src/render/manifest.ts';
import { decodeParts } from '../../src/render/sound/mix.ts';
import { pieceId, piecesOf, scriptOf } from '../../src/timeline/piece.ts';
import { Project } from '../cli/project.ts';
import { smallFilm } from '../render/small-film.ts';

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
  const args = ['--import', import.meta.resolve('tsx'), cli, ...asked];
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
  const threshold = Math.max(...levels) * 0.03;
  return levels.flatMap((level, index) => {
    const isAfterSilence = levels.slice(Math.max(0, index - 50), index).every((l) => l < threshold);
    return level >= threshold && index > 50 && isAfterSilence ? [(index * fps) / 200] : [];
  });
};

/** The frames of a clip in which the picture begins to change after it rested. */
const changesIn = async (mp4: string, name: string): Promise<number[]> => {
  const folder = project.at(name);
  await mkdir(folder);
  const pictures = path.join(folder, '%05d.png');
  await runFfmpeg('take every frame', ['-i', mp4, '-vf', 'scale=270:-2', '-f', 'image2', pictures]);
  const changed: boolean[] = [];
  let before: PNG | null = null;
  for (const file of (await readdir(folder)).sort()) {
    const picture = PNG.sync.read(await readFile(path.join(folder, file)));
    changed.push(before !== null && differ(before, picture));
    before = picture;
  }
  return changed.flatMap((isChanged, frame) =>
    isChanged && frame > 1 && !changed[frame - 1] ? [frame] : [],
  );
};

const differ = (a: PNG, b: PNG): boolean => {
  let count = 0;
  for (let at = 0; at < a.data.length; at++)
    if (Math.abs((a.data[at] ?? 0) - (b.data[at] ?? 0)) > 12) count++;
  return count > 12;
};

/** How far each figure lands from the words that say it, in frames. */
const misses = async (mp4: string, name: string) => {
  // The title comes first, the end card's name last.
  const spoken = (await onsetsIn(mp4)).slice(1, 1 + cues);
  const changes = await changesIn(mp4, name);
  return spoken.map((frame) =>
    changes.reduce(
      (least, at) => (Math.abs(at - frame) < Math.abs(least) ? at - frame : least),
      Infinity,
    ),
  );
};

it('shows every figure within two frames of its words, whoever speaks, however fast', async () => {
  const draft = await misses(await render(), 'draft');

  const voiceFolder = project.at('content', 'klein', 'voice');
  await mkdir(voiceFolder, { recursive: true });
  const narrator = draftVoice({ voice: 'nl+f3', rate: 115 });
  for (const piece of piecesOf(film)) {
    const { samples, sampleRate } = await narrator.speak(scriptOf(piece), { lexicon: {} });
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
