import { cp, mkdtemp, readFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { narrationSchema, type FilmNarration } from '../../src/film/narration.ts';
import { parseFilm } from '../../src/film/parse/parse.ts';
import type { Film } from '../../src/film/schema.ts';
import { draftVoice } from '../../src/narration/draft/voice.ts';
import { narrateFilm, narrationIndexPath } from '../../src/narration/narrate.ts';
import type { Voice } from '../../src/narration/voice.ts';
import { decodeWav } from '../../src/media/wav.ts';

const film: Film = parseFilm(
  {
    id: 'proef',
    title: 'Proef',
    language: 'nl-NL',
    lexicon: { Eén: 'één' },
    slides: [
      {
        id: 'een',
        title: 'Proef',
        headline: 'Eén op de acht.',
        body: 'Weet dat.',
        mood: 'trust',
        scenes: [
          {
            kind: 'figure',
            cue: 'Eén op de acht',
            figure: { of: 1, in: 8 },
            label: 'Eén op de acht.',
          },
        ],
      },
    ],
    endCard: { name: 'SlachtofferWijzer.nl', url: 'https://www.slachtofferwijzer.nl' },
  },
  'proef/film.ts',
);

/** A public folder in which the film has been narrated, to copy from. */
let narratedDir: string;
let narrations: FilmNarration;
beforeAll(async () => {
  narratedDir = await mkdtemp(path.join(tmpdir(), 'narrated-'));
  narrations = await narrateFilm(film, { voice: draftVoice(), publicDir: narratedDir });
});
afterAll(() => rm(narratedDir, { recursive: true }));
const startNarrated = () =>
  cp(narratedDir, publicDir, { recursive: true, preserveTimestamps: true });

let publicDir: string;
let folder: string;
let spoken: number;
beforeEach(async () => {
  publicDir = await mkdtemp(path.join(tmpdir(), 'narration-'));
  folder = path.join(publicDir, 'narration', 'proef');
  spoken = 0;
});
afterEach(() => rm(publicDir, { recursive: true }));

/** The draft voice, counting how often it speaks. */
const countingVoice = (settings?: Parameters<typeof draftVoice>[0]): Voice => {
  const voice = draftVoice(settings);
  return {
    ...voice,
    speak: (...args) => {
      spoken++;
      return voice.speak(...args);
    },
  };
};
const narrate = (changed: Partial<Film> = {}, voice = countingVoice()) =>
  narrateFilm({ ...film, ...changed }, { voice, publicDir });

/** Every file with the moment of its last change. */
const times = async () =>
  Object.fromEntries(
    await Promise.all(
      (await readdir(folder)).map(async (file) => [
        file,
        (await stat(path.join(folder, file))).mtimeMs,
      ]),
    ),
  ) as Record<string, number>;
const fileOf = async (start: string, end: string) => {
  const name = (await readdir(folder)).find((file) => file.startsWith(start) && file.endsWith(end));
  return path.join(folder, name ?? 'none');
};

describe('narrateFilm', () => {
  it('gives every slide and the end card a sound and its words, and lists them for the browser', async () => {
    const progress: string[] = [];
    const made = await narrateFilm(film, {
      voice: countingVoice(),
      publicDir,
      onSpeaking: ({ id, index, total }) => progress.push(`${index + 1}/${total} ${id}`),
      onNarrated: ({ id, kept }) => progress.push(`${id} ${kept}`),
    });
    expect(Object.keys(made)).toEqual(['een', 'end-card']);
    expect(progress).toEqual(['1/2 een', 'een false', '2/2 end-card', 'end-card false']);

    const index: unknown = JSON.parse(
      await readFile(path.join(publicDir, narrationIndexPath('proef')), 'utf8'),
    );
    expect(index).toEqual(made);
    for (const narration of Object.values(made)) {
      expect(narrationSchema.parse(narration)).toEqual(narration);
      expect(narration.audio).toMatch(/^narration\/proef\/(een|end-card)-[0-9a-f]{12}\.wav$/);
      const sound = decodeWav(await readFile(path.join(publicDir, narration.audio ?? '')));
      expect((sound.samples.length * 1000) / sound.sampleRate).toBe(narration.durationMs);
    }
  });

  it('speaks nothing and writes nothing when all is there', async () => {
    await startNarrated();
    const before = await times();
    expect(await narrate()).toEqual(narrations);
    expect(spoken).toBe(0);
    expect(await times()).toEqual(before);
  });

  it('speaks again only what changed: a text, what is respelled in it, a setting', async () => {
    await startNarrated();
    const [slide] = film.slides;
    if (!slide) throw new Error('no slide');
    await narrate({ slides: [{ ...slide, body: 'Weet dit.' }] });
    expect(spoken).toBe(1);
    await narrate({ lexicon: { Eén: 'één', online: 'on-lain' } });
    expect(spoken).toBe(1);
    await narrate({ lexicon: { Eén: 'ééén' } });
    expect(spoken).toBe(2);
    await narrate({}, countingVoice({ rate: 150 }));
    expect(spoken).toBe(4);
  });

  it.each([
    ['a sound cut short', '.wav', (bytes: Buffer) => bytes.subarray(0, 3000)],
    [
      'one wrong bit in a sound',
      '.wav',
      (bytes: Buffer) => bytes.fill((bytes[500] ?? 0) ^ 1, 500, 501),
    ],
    ['times cut short', '.json', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['times of another shape', '.json', () => Buffer.from('{"words":[]}')],
  ])('notices %s, and makes it again', async (_name, end, damage) => {
    await startNarrated();
    const file = await fileOf('een', end);
    const whole = await readFile(file);
    await writeFile(file, damage(Buffer.from(whole)));
    expect(await narrate()).toEqual(narrations);
    expect(spoken).toBe(1);
    expect((await readFile(file)).equals(whole)).toBe(true);
  });

  it('gives two runs at once the same, and leaves nothing half-written', async () => {
    const [one, other] = await Promise.all([narrate(), narrate()]);
    expect(one).toEqual(other);
    expect((await readdir(folder)).map((file) => path.extname(file)).sort()).toEqual([
      '.json',
      '.json',
      '.json',
      '.wav',
      '.wav',
    ]);
  });

  it('removes after a month what no slide uses', async () => {
    await startNarrated();
    const old = [await fileOf('een', '.wav'), await fileOf('een', '.json')];
    const used = await fileOf('end-card', '.wav');
    const longAgo = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
    await Promise.all([...old, used].map((file) => utimes(file, longAgo, longAgo)));
    await narrate({ lexicon: { Eén: 'een' } });
    const left = Object.keys(await times()).map((file) => path.join(folder, file));
    for (const file of old) expect(left).not.toContain(file);
    expect(left).toContain(used);
  });

  it('says which slide a voice could not speak, and keeps what was there', async () => {
    await startNarrated();
    const before = await times();
    const broken = draftVoice({ rate: 151, worker: path.join(publicDir, 'gone.ts') });
    await expect(narrate({}, broken)).rejects.toMatchObject({
      message: '“een” could not be narrated by the draft voice.',
      cause: { message: expect.stringContaining('gave no speech') },
    });
    expect(await times()).toEqual(before);
  });

  it('does not accept a voice that leaves a word out', async () => {
    const voice = draftVoice();
    const hasty: Voice = {
      name: 'hasty',
      settings: null,
      speak: async (...args) => {
        const speech = await voice.speak(...args);
        return { ...speech, words: speech.words.slice(1) };
      },
    };
    await expect(narrate({}, hasty)).rejects.toMatchObject({
      cause: { message: 'The voice timed 6 words; the script has 7.' },
    });
  });

  it('says where it could not write', async () => {
    await writeFile(path.join(publicDir, 'narration'), 'in the way');
    await expect(narrate()).rejects.toThrow(/^Could not write .*een-.*\.wav\. See that its folder/);
  });

  it('stops when it is no longer wanted', async () => {
    const signal = AbortSignal.abort(new Error('no longer'));
    await expect(narrateFilm(film, { voice: countingVoice(), publicDir, signal })).rejects.toThrow(
      'no longer',
    );
    expect(spoken).toBe(0);
  });
});
