import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRunFolder, type RunFolder } from '../../../src/disk/run-folder.ts';
import { ContentStore } from '../../../src/disk/store.ts';
import { parseFilm } from '../../../src/film/parse/parse.ts';
import { encodeWav } from '../../../src/media/wav.ts';
import type { RenderContext } from '../../../src/render/context.ts';
import { timePiece } from '../../../src/render/piece/job.ts';
import { planRender } from '../../../src/render/plan.ts';
import { openLanes } from '../../../src/render/at-once/lanes.ts';
import { Once } from '../../../src/render/at-once/once.ts';
import { placeSounds } from '../../../src/render/sound/film-sound.ts';
import { startSounds } from '../../../src/render/sound/obtain.ts';
import { TaskGroup } from '../../../src/render/tasks.ts';
import { estimatedNarration, scriptOf } from '../../../src/timeline/piece.ts';
import { smallFilm } from '../small-film.ts';
import { babble } from '../stand-in-voice.ts';

const film = parseFilm(smallFilm(), 'content/klein/film.ts');
const [plan] = planRender([film], { slides: ['een'], formats: ['portrait'], captions: true });
const planned = plan?.pieces[0];
if (!planned) throw new Error('The plan has no piece to try.');
const narration = { ...estimatedNarration(scriptOf(planned.piece)), audio: 'een.wav' };
const piece = timePiece(film, planned, { een: narration });

let publicDir: string;
let run: RunFolder;
let context: RenderContext;
beforeEach(async () => {
  publicDir = await mkdtemp(path.join(tmpdir(), 'sound-'));
  run = await openRunFolder(path.join(publicDir, '.cache'));
  const store = new ContentStore(path.join(publicDir, '.cache', 'pieces'), run);
  context = { store, run, fresh: false, lanes: openLanes(1) } as RenderContext;
});
afterEach(async () => {
  await run.remove();
  await rm(publicDir, { recursive: true });
});

const speak = (ms: number) =>
  writeFile(
    path.join(publicDir, 'een.wav'),
    encodeWav({ samples: babble(ms), sampleRate: 22_050 }),
  );
/** As a run of its own does. */
const obtain = async (sound: Awaited<ReturnType<typeof placeSounds>>) => {
  const group = new TaskGroup(new AbortController().signal);
  const made = { sounds: new Once(), pieceSounds: new Once() } as unknown as RenderContext['made'];
  const sounds = startSounds({ ...context, made }, group, [sound]);
  await group.end();
  return must(await sounds.get(sound.key));
};
const must = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('It is not there.');
  return value;
};

describe('obtainSound', () => {
  it('makes a sound once, and finds it again', async () => {
    await speak(2000);
    const made = await obtain(await placeSounds([piece], { publicDir }));
    expect(made.loudness?.lufs).toBeCloseTo(-16, 0);
    const again = await obtain(await placeSounds([piece], { publicDir }));
    expect(again.loudness).toEqual(made.loudness);
  });

  it('keeps nothing under the key of a narration that was spoken anew meanwhile', async () => {
    await speak(2000);
    const sound = await placeSounds([piece], { publicDir });
    await speak(2500);
    await expect(obtain(sound)).rejects.toThrow(/een\.wav was changed or removed .*run again/);
    await rm(path.join(publicDir, 'een.wav'));
    await expect(obtain(sound)).rejects.toThrow(/een\.wav was changed or removed/);
    const kept = await readdir(path.join(publicDir, '.cache', 'pieces')).catch(() => []);
    expect(kept).toEqual([]);
  });
});
