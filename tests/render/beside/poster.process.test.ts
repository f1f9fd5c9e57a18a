import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRunFolder, type RunFolder } from '../../../src/disk/run-folder.ts';
import { ContentStore } from '../../../src/disk/store.ts';
import { parseFilm } from '../../../src/film/parse/parse.ts';
import { keyPoster, obtainPoster } from '../../../src/render/beside/poster.ts';
import type { RenderContext } from '../../../src/render/context.ts';
import { timePiece } from '../../../src/render/piece/job.ts';
import { planRender } from '../../../src/render/plan.ts';
import { smallFilm } from '../small-film.ts';
import { drawBand } from '../stand-in-engine.ts';

let folder: string;
let run: RunFolder;
let store: ContentStore;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'poster-'));
  run = await openRunFolder(folder);
  store = new ContentStore(path.join(folder, 'pieces'), run);
});
afterAll(async () => {
  await run.remove();
  await rm(folder, { recursive: true });
});

const film = parseFilm(smallFilm(), 'content/klein/film.ts');
const [slide] = planRender([film], { slides: [], formats: ['portrait'], captions: true }).flatMap(
  ({ pieces }) => pieces,
);
if (!slide) throw new Error('The small film has no slide.');
const piece = timePiece(film, slide, {});

/** Obtains a poster from an engine that shows these one after another, and then the last again. */
const obtainFrom = async (identity: string, shown: readonly ('a band' | 'nothing')[]) => {
  const whole = keyPoster(identity, piece);
  const poster = { ...whole, job: { ...whole.job, width: 108, height: 192 } }; // large ones take long
  let drawn = 0;
  const engine: Partial<RenderContext['engine']> = {
    name: 'still',
    drawStill: async (job) => drawBand(job, shown[Math.min(drawn++, shown.length - 1)]),
  };
  const context = { store, run, fresh: false, engine } as RenderContext;
  const file = await obtainPoster(context, poster, new AbortController().signal).catch(
    (error: Error) => error,
  );
  return { file, drawn, context, poster };
};

describe('obtainPoster', () => {
  it('draws once more what the browser has lost', async () => {
    const { file, drawn } = await obtainFrom('one', ['nothing', 'a band']);
    expect(drawn).toBe(2);
    expect((await readFile(file as string)).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
  });

  it('refuses what is lost twice, and keeps none of it', async () => {
    const { file, drawn, poster } = await obtainFrom('two', ['nothing']);
    expect(drawn).toBe(2);
    expect((file as Error).message).toBe(
      'The still engine drew een portrait poster wrongly: it does not stand on its field. It is not kept; run again.',
    );
    expect(await store.find(poster.key, { parse: String } as never)).toEqual({ missing: 'absent' });
  });
});
