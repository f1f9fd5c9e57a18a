import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStoryboardArguments } from '../../src/cli/arguments/storyboard.ts';
import { runRealCli } from './stand-ins/project.ts';

describe('readStoryboardArguments', () => {
  it('asks for everything when nothing is said', () => {
    expect(readStoryboardArguments([])).toEqual({
      film: undefined,
      formats: [],
      voice: 'auto',
      out: 'out',
    });
  });

  it('reads every option', () => {
    const argv = [
      'sexting',
      '--format',
      'landscape',
      '--format',
      'portrait',
      '--out',
      'boards',
      '--voice',
      'draft',
    ];
    expect(readStoryboardArguments(argv)).toEqual({
      film: 'sexting',
      formats: ['landscape', 'portrait'],
      voice: 'draft',
      out: 'boards',
    });
  });

  it.each([
    [['--format', 'square'], /'square' is invalid\. Known: portrait, landscape\.$/],
    [['a', 'b'], /^Only one film can be named; without a name all are shown\.$/],
    [['--fomat', 'portrait'], /^There is no option "--fomat"\. Did you mean "--format"\? Known: /],
  ])('refuses %j in one line', (argv, message) => {
    expect(() => readStoryboardArguments(argv)).toThrow(message);
  });
});

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
