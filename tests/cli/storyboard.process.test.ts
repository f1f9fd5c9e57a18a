import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runRealCli } from './stand-ins/project.ts';

describe('npm run storyboard', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'storyboard-cli-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const run = (args: string[]) => runRealCli('storyboard', args, folder);

  it('--help explains every option', async () => {
    const { exitCode, stdout } = await run(['--help']);
    expect(exitCode).toBe(0);
    for (const text of [
      'npm run storyboard -- [film] [options]',
      '--format',
      '--voice',
      '--out',
      'Exit codes',
    ])
      expect(stdout).toContain(text);
  });
});
