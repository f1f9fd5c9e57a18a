import { execa } from 'execa';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readManifest } from '../../src/render/manifest.ts';
import { smallFilm } from '../render/small-film.ts';
import { start } from '../start/start.ts';
import { Project } from './stand-ins/project.ts';

let project: Project;
beforeAll(async () => {
  project = await Project.make(smallFilm());
});
afterAll(() => project.remove());

const entry = path.join(import.meta.dirname, 'stand-ins', 'watch.ts');

/** Starts the command, and waits for what it says. */
const startWatching = (args: readonly string[]) => {
  let said = '';
  const running = execa(process.execPath, [start, entry, ...args], {
    cwd: project.folder,
    reject: false,
    all: true,
  });
  running.all.on('data', (text: Buffer) => (said += text.toString()));
  const hears = async (words: RegExp): Promise<string> => {
    for (let waited = 0; !words.test(said); waited += 50) {
      if (waited > 200_000) throw new Error(`It never said ${words}; it said:\n${said}`);
      await setTimeout(50);
    }
    const heard = said;
    said = '';
    return heard;
  };
  return { running, hears };
};

const clip = ['--slide', 'een', '--format', 'portrait'];
const hashOfClip = async () =>
  (await readManifest(project.at('out', 'klein')))?.files.find(({ slide }) => slide === 'een')
    ?.sha256;

describe('npm run watch', () => {
  it('renders, and again when a sentence changes; says what is wrong and goes on', async () => {
    const { running, hears } = startWatching(clip);
    await hears(/1 file made[^]*Watching for changes/);
    const before = await hashOfClip();

    await project.write(smallFilm({ body: 'Langer is soms beter.' }));
    expect(await hears(/1 file made[^]*Watching for changes/)).toContain('changed  content');
    const after = await hashOfClip();
    expect(after).not.toBe(before);

    await project.write({ ...smallFilm(), title: '' });
    expect(await hears(/Watching for changes/)).toContain('content/klein/film.ts');
    expect(await hashOfClip()).toBe(after);

    await project.write(smallFilm());
    await hears(/Watching for changes/);
    expect(await hashOfClip()).toBe(before);

    running.kill('SIGINT');
    expect((await running).exitCode).toBe(0);
  });

  it('gives up what it renders when something changes meanwhile', async () => {
    const { running, hears } = startWatching([...clip, '--fresh']);
    await project.engineLog();
    while ((await project.engineLog()).length === 0) await setTimeout(20);
    await project.write(smallFilm({ body: 'Nog iets anders.' }));
    const said = await hears(/1 file made[^]*Watching for changes/);
    expect(said).toMatch(/Stopped\.[^]*changed {2}content/);
    running.kill('SIGTERM');
    expect((await running).exitCode).toBe(0);
  });

  it.each([
    [['--slide', 'drie'], /drie/],
    [['--speed', '2'], /--speed/],
  ])('does not watch for what cannot be: %j', async (args, said) => {
    const { running, hears } = startWatching(args);
    await hears(said);
    expect((await running).exitCode).toBe(2);
  });
});
