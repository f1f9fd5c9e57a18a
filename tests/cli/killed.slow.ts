import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readManifest } from '../../src/render/manifest.ts';
import { probeFile } from '../../src/render/mp4/probe.ts';
import { smallFilm } from '../render/small-film.ts';
import { Project } from './stand-ins/project.ts';

let project: Project;
const portrait = ['--format', 'portrait'];
beforeAll(async () => {
  project = await Project.make(smallFilm());
});
afterAll(() => project.remove());

/** Every MP4 under `out/` can be read to its end, and nothing else is to be seen there. */
const expectWholeFiles = async () => {
  for (const name of Object.keys(await project.files('out'))) {
    if (path.basename(name).startsWith('.')) continue;
    expect(name).toMatch(/^klein\/(?:manifest\.json|portrait\/[\w-]+\.(?:mp4|jpg|srt|vtt|txt))$/);
    if (name.endsWith('.mp4')) {
      const { video } = await probeFile(project.at('out', name));
      expect(video?.nb_read_packets).toBeGreaterThan(200);
    }
  }
};

/** Starts a run, waits until it draws and then a while, and ends it. */
const endedBy = async (signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL', afterMs: number) => {
  await project.engineLog();
  const running = project.start([...portrait, '--fresh']);
  while ((await project.engineLog()).length === 0) await setTimeout(20);
  await setTimeout(afterMs);
  running.kill(signal);
  return running;
};

describe('a run that is ended', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('by %s stops all and clears up', async (signal) => {
    const { exitCode, stderr } = await endedBy(signal, 300);
    expect(exitCode).toBe(130);
    expect(stderr).toBe('Stopped. What was finished stays; the rest is left out.');
    expect(await readdir(project.at('.cache', 'runs'))).toEqual([]);
    await expectWholeFiles();
  });

  it('by SIGKILL leaves nothing half-made in sight, and the next run clears up after it', async () => {
    for (const afterMs of [0, 700, 1900]) {
      await endedBy('SIGKILL', afterMs);
      await expectWholeFiles();
    }
    const { exitCode, stdout } = await project.run(portrait);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/files? made/);
    await expectWholeFiles();
    const manifest = await readManifest(project.at('out', 'klein'));
    expect(manifest?.files).toHaveLength(3);
    expect(await readdir(project.at('.cache', 'runs'))).toEqual([]);
  });
});
