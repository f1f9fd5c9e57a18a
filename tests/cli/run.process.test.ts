import { readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readManifest } from '../../src/render/manifest.ts';
import { probeFile } from '../../src/render/mp4/probe.ts';
import { smallFilm } from '../render/small-film.ts';
import { Project, type CliResult } from './stand-ins/project.ts';

const portrait = ['--format', 'portrait'];

/** Rendered once; each test begins with a copy of what is there then. */
let rendered: Project;
let first: CliResult & { engineLog: string[] };
beforeAll(async () => {
  rendered = await Project.make(smallFilm());
  const result = await rendered.run(portrait);
  first = { ...result, engineLog: await rendered.engineLog() };
});
afterAll(() => rendered.remove());

let project: Project;
beforeEach(async () => {
  project = await rendered.copy();
});
afterEach(() => project.remove());

const files = ['portrait/01-een.mp4', 'portrait/02-twee.mp4', 'portrait/klein.mp4'];
const sidecars = [
  ...files.flatMap((name) =>
    ['.srt', '.vtt', '.txt'].map((ending) => name.replace('.mp4', ending)),
  ),
  'portrait/chapters.vtt',
  'portrait/youtube.txt',
];
const posters = files.map((name) => name.replace('.mp4', '.jpg'));

describe('npm run render', () => {
  it('makes the clips and the film, drawing each piece once', async () => {
    const { exitCode, stdout, stderr, engineLog } = first;
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(engineLog).toEqual([
      'draw end-card portrait 1/2',
      'draw end-card portrait 2/2',
      'draw een portrait',
      'draw twee portrait',
      'close',
    ]);
    const made = await project.files('out');
    expect(Object.keys(made).sort()).toEqual(
      ['manifest.json', ...files, ...posters, ...sidecars]
        .map((name) => path.join('klein', name))
        .sort(),
    );
    // Not a terminal: plain lines.
    expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
    expect(stdout.split('\n').at(-1)).toMatch(
      /^3 files made, 3 pieces drawn: \d+ s, at most \d+\.\d MB of memory\.$/,
    );
    const manifest = await readManifest(project.at('out', 'klein'));
    expect(manifest?.files.map((file) => [file.path, file.sha256])).toEqual(
      files.map((name) => [name, made[path.join('klein', name)]]),
    );
    expect(manifest?.files[0]).toMatchObject({ voices: ['babble'], engine: 'still' });
  });

  it('makes the same files when several pieces are drawn at once', async () => {
    const before = await project.files('out');
    const { exitCode, stdout } = await project.run([...portrait, '--fresh', '--jobs', '3']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      /^3 pieces at once, as asked: \d+(?:\.\d)? cores?, [\d.]+ [MG]B of memory free\.$/mu,
    );
    expect([...(await project.engineLog())].sort()).toEqual(first.engineLog.sort());
    expect(await project.files('out')).toEqual(before);
  });

  it('puts a poster beside each file, drawn once for each slide', async () => {
    const stills = await readFile(project.at('stills.log'), 'utf8');
    expect(stills).toMatch(/^een portrait poster \d+\ntwee portrait poster \d+\n$/);
    const made = await project.files('out');
    const manifest = await readManifest(project.at('out', 'klein'));
    expect(manifest?.files.map(({ poster }) => [poster?.path, poster?.sha256])).toEqual(
      posters.map((name) => [name, made[path.join('klein', name)]]),
    );
    const { video } = await probeFile(project.at('out', 'klein', posters[2] ?? ''));
    expect(video).toMatchObject({ codec_name: 'mjpeg', width: 1080, height: 1920 });
  });

  it('puts captions, transcript and chapters beside each file, and lists them', async () => {
    const made = await project.files('out');
    const manifest = await readManifest(project.at('out', 'klein'));
    const listed = manifest?.files.flatMap((file) => file.sidecars ?? []) ?? [];
    expect(listed.map((file) => file.path).sort()).toEqual([...sidecars].sort());
    for (const file of listed) expect(made[path.join('klein', file.path)]).toBe(file.sha256);
    expect(await readFile(project.at('out', 'klein', 'portrait', 'klein.txt'), 'utf8')).toBe(
      'Eerste\nDit is de eerste.\nKort is goed.\n\nTweede\nDit is de tweede.\nOok kort.\n\nVoorbeeld.nl\n',
    );
    expect(Object.keys(manifest?.files[0]?.pace ?? {})).toEqual(['een', 'end-card']);
  });

  it('does nothing when nothing changed', async () => {
    const before = await project.files('out');
    const { exitCode, stdout } = await project.run([...portrait, '--explain']);
    expect(exitCode).toBe(0);
    expect(await project.engineLog()).toEqual(['close']);
    expect(await project.files('out')).toEqual(before);
    expect(stdout).toContain('reuse  een portrait: its files are finished and nothing changed');
    expect(stdout).toContain('0 files made, 3 as they were, 0 pieces drawn');
  });

  it('puts a spoilt file right without drawing', async () => {
    const before = await project.files('out');
    const stills = await readFile(project.at('stills.log'), 'utf8');
    await truncate(project.at('out', 'klein', files[0] ?? ''), 1000);
    await truncate(project.at('out', 'klein', posters[1] ?? ''), 1000);
    await rm(project.at('out', 'klein', 'portrait', 'chapters.vtt'));
    const { stdout } = await project.run(portrait);
    expect(await project.engineLog()).toEqual(['close']);
    expect(await readFile(project.at('stills.log'), 'utf8')).toBe(stills);
    expect(stdout).toContain('3 files made, 0 pieces drawn');
    expect(await project.files('out')).toEqual(before);
  });

  it('draws only the slide that changed, and says why', async () => {
    await project.write(smallFilm({ body: 'Kort is ook goed.' }));
    const { stdout } = await project.run([...portrait, '--explain']);
    expect(await project.engineLog()).toEqual(['draw een portrait', 'close']);
    expect(stdout).toContain('draw  een portrait: the text or scenes of the slide changed');
    expect(stdout).toContain('reuse  end-card portrait: all that it depends on is unchanged');
    expect(stdout).toContain('2 files made, 1 as they were, 1 piece drawn');
  });

  it('draws all again when the drawing code changed, and finds the old pieces when it changes back', async () => {
    const before = await project.files('out');
    const changed = { STAND_IN_IDENTITY: 'still-2' };
    const { stdout } = await project.run([...portrait, '--explain', '--only', 'film'], changed);
    expect((await project.engineLog()).length).toBe(5);
    expect(stdout).toContain('twee portrait: the drawing code, the browser or the encoder changed');
    await project.run(portrait);
    expect(await project.engineLog()).toEqual(['close']);
    expect(await project.files('out')).toEqual(before);
  });

  it('draws a piece again whose file in the cache is damaged', async () => {
    const kept = Object.keys(await project.files('.cache/pieces'));
    for (const name of kept.filter((file) => file.endsWith('content')))
      await writeFile(project.at('.cache/pieces', name), 'rubbish');
    const { exitCode, stdout } = await project.run([...portrait, '--fresh', '--slide', 'twee']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('1 file made, 2 pieces drawn');
    await truncate(project.at('out', 'klein', files[0] ?? ''), 10);
    const again = await project.run([...portrait, '--explain', '--slide', 'een']);
    expect(again.exitCode).toBe(0);
    expect(again.stdout).toContain('draw  een portrait: its file in the cache is damaged');
    expect(again.stdout).toContain('reuse  end-card portrait');
  });

  it('leaves what was there as it was when a piece cannot be drawn', async () => {
    const before = await project.files('out');
    await project.write(smallFilm({ body: 'Kort mag.' }));
    const failing = { STAND_IN_FAILURE: 'The page is\nbroken.' };
    const { exitCode, stderr } = await project.run(portrait, failing);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: 'The page is broken.' });
    expect(await project.files('out')).toEqual(before);
    expect(await project.files('.cache/runs')).toEqual({});
    expect((await project.engineLog()).at(-1)).toBe('close');
  });

  it('says in one line when it cannot write where it should', async () => {
    await writeFile(project.at('taken'), 'a file, no folder');
    const { exitCode, stderr } = await project.run([...portrait, '--out', 'taken/films']);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /^\S+taken\/films cannot be written to; make it writable, or choose .*$/,
    );
    expect(await readFile(project.at('taken'), 'utf8')).toBe('a file, no folder');
    expect(await project.engineLog()).toEqual([]);
  });
});
