import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { narrateWithVoicesOf } from './narrate-with.ts';
import type { World } from '../commands/render.ts';

/** The folder that holds `content/`, `compositions/` and `public/`. */
export const projectFolder = path.resolve(import.meta.dirname, '..', '..', '..');

/** What finished films say they were made with. */
const readVersions = async (): Promise<Record<string, string>> => {
  const text = await readFile(path.join(projectFolder, 'package.json'), 'utf8');
  const { name, version, dependencies } = JSON.parse(text) as {
    name: string;
    version: string;
    dependencies: Record<string, string>;
  };
  return { [name]: version, remotion: dependencies.remotion ?? 'unknown' };
};

/** The real world of `npm run render`. */
export const realWorld = async (): Promise<World> => ({
  projectFolder,
  narrate: narrateWithVoicesOf(projectFolder),
  openEngine: async ({ report, ...options }) => {
    const { openEngine } = await import('../../render/engine/index.ts');
    return openEngine({
      ...options,
      rootEntry: path.join(projectFolder, 'compositions', 'index.ts'),
      stageEntry: path.join(projectFolder, 'compositions', 'page', 'stage.tsx'),
      onNotice: (message) => report({ kind: 'warning', message }),
    });
  },
  versions: await readVersions(),
  stdout: process.stdout,
  stderr: process.stderr,
});
