import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseFilm } from '../../src/film/parse/parse.ts';
import { draftVoice } from '../../src/narration/draft/voice.ts';
import { encodeWav, type Sound } from '../../src/media/wav.ts';
import { readManifest } from '../../src/render/manifest.ts';
import { pieceId, piecesOf, scriptOf } from '../../src/timeline/piece.ts';
import { smallFilm } from '../render/small-film.ts';
import { Project } from './stand-ins/project.ts';
import { dutch } from '../language/dutch.ts';

// The whole command with real voices; only the pictures are stand-ins. The tests of this file follow one another.
const { slides, ...rest } = smallFilm();
/** Slides that no ear can take for one another. */
const texts = [
  ['Wat nu als iemand jouw beelden verspreidt?', 'Kort is goed.'],
  ['Weet dat je niet alleen bent.', 'Op de site staat hulp.'],
] as const;
const film = parseFilm(
  {
    ...rest,
    slides: slides.map((slide, index) => {
      const [headline = '', body = ''] = texts[index] ?? [];
      return { ...slide, headline, body, scenes: [{ kind: 'people', cue: headline }] };
    }),
  },
  'content/klein/film.ts',
);
const real = { STAND_IN_REAL_VOICES: 'yes' };
const args = ['--format', 'portrait', '--explain'];
let project: Project;

const voiceFile = (name: string) => project.at('content', 'klein', 'voice', name);
const record = (name: string, sound: Sound) => writeFile(voiceFile(name), encodeWav(sound));

/** What another speaker says for a slide or the end card. */
const reading = async (id: string, rate: number): Promise<Sound> => {
  const piece = piecesOf(film).find((one) => pieceId(one) === id);
  if (!piece) throw new Error(`The film has no piece "${id}".`);
  return draftVoice({ voice: 'nl+f3', rate }).speak(scriptOf(piece), {
    language: dutch,
    lexicon: {},
  });
};

beforeAll(async () => {
  project = await Project.make(film);
  await mkdir(voiceFile(''), { recursive: true });
});
afterAll(() => project.remove());

describe('npm run render, with recordings', () => {
  it('takes the recording where there is one, and warns that two voices speak', async () => {
    await record('een.wav', await reading('een', 120));
    const { exitCode, stdout, stderr } = await project.run(args, real);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain(
      'Two voices speak in this film: the draft voice speaks twee, end-card, recordings the rest. Record those too before you publish.',
    );
    const manifest = await readManifest(project.at('out', 'klein'));
    expect(manifest?.files.map(({ path: name, voices }) => [name, voices])).toEqual([
      ['portrait/01-een.mp4', ['recorded', 'draft']],
      ['portrait/02-twee.mp4', ['draft']],
      ['portrait/klein.mp4', ['recorded', 'draft']],
    ]);
  });

  it('warns of nothing when recordings speak all', async () => {
    await record('twee.wav', await reading('twee', 130));
    await record('end-card.wav', await reading('end-card', 130));
    const { exitCode, stdout } = await project.run([...args, '--voice', 'recorded'], real);
    expect(exitCode).toBe(0);
    expect(stdout).not.toContain('voices');
    const manifest = await readManifest(project.at('out', 'klein'));
    expect(manifest?.files.map(({ voices }) => voices.join())).toEqual(Array(3).fill('recorded'));
  });

  it('draws only the slide whose recording was replaced', async () => {
    await project.engineLog();
    await record('twee.wav', await reading('twee', 190));
    const { exitCode, stdout } = await project.run(args, real);
    expect(exitCode).toBe(0);
    expect(await project.engineLog()).toEqual(['draw twee portrait', 'close']);
    expect(stdout).toContain(
      'draw  twee portrait: the times of the spoken words, the length changed',
    );
    expect(stdout).toContain('reuse  een portrait: all that it depends on is unchanged');
    expect(stdout).toContain('as it was out/klein/portrait/01-een.mp4');
    expect(stdout).toContain('2 files made, 1 as they were, 1 piece drawn');
  });

  const bad: [string, string, () => Promise<Sound | string>, RegExp][] = [
    [
      'of the wrong slide',
      'twee.wav',
      () => reading('een', 120),
      /^content\/klein\/voice\/twee\.wav: It /,
    ],
    [
      'that is no sound',
      'twee.wav',
      async () => 'geen geluid',
      /^content\/klein\/voice\/twee\.wav is a text, not a sound: it begins with “geen geluid”\. Put the recording in its place\.$/,
    ],
  ];
  it.each(bad)(
    'refuses a recording %s in one line, and leaves all as it was',
    async (_, name, make, line) => {
      const good = await readFile(voiceFile(name)).catch(() => null);
      const before = await project.files('out');
      const narrations = await project.files('public');
      const sound = await make();
      if (typeof sound === 'string') await writeFile(voiceFile(name), sound);
      else await record(name, sound);
      try {
        const { exitCode, stderr } = await project.run(args, real);
        expect(stderr).toMatch(line);
        expect(stderr.split('\n')).toHaveLength(1);
        expect(exitCode).toBe(2);
        expect(await project.files('out')).toEqual(before);
        expect(await project.files('public')).toEqual(narrations);
        expect(await project.files('.cache/runs')).toEqual({});
      } finally {
        if (good) await writeFile(voiceFile(name), good);
        else await rm(voiceFile(name));
      }
    },
  );

  it('refuses to fill in for recordings that are wanted', async () => {
    const aside = project.at('aside.wav');
    await copyFile(voiceFile('twee.wav'), aside);
    await rm(voiceFile('twee.wav'));
    const { exitCode, stderr } = await project.run(['--voice', 'recorded'], real);
    await copyFile(aside, voiceFile('twee.wav'));
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: `--voice recorded wants a recording of everything; ${path.join('content', 'klein', 'voice')} has none of twee. Add them (such as twee.wav), or use --voice auto.`,
    });
  });
});
