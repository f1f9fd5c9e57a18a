import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runRealCli } from './stand-ins/project.ts';

describe('npm run script', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'script-cli-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const run = (args: string[]) => runRealCli('script', args, folder);

  it('writes a page a slide, and one for the end card, to print and as plain text', async () => {
    const { exitCode, stdout, stderr } = await run(['sexting', '--out', 'scripts']);
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 0,
      stdout: `${path.join('scripts', 'sexting', 'script.html')}, script.txt`,
      stderr: '',
    });
    const at = (name: string) => readFile(path.join(folder, 'scripts', 'sexting', name), 'utf8');
    const html = await at('script.html');
    expect(html.match(/<section id=/g)).toHaveLength(8);
    for (const text of [
      'content/sexting/voice/je-bent-niet-alleen.wav',
      'content/sexting/voice/end-card.wav',
      '<strong>Eén op de acht</strong> jongeren stuurt zulke beelden naar een ander.',
    ])
      expect(html).toContain(text);
    const text = await at('script.txt');
    expect(text).toContain('*Sexting is leuk*. //\n*Sexting is spannend*. //');
  });

  it('--help explains where recordings go', async () => {
    const { exitCode, stdout } = await run(['--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('content/<film>/voice');
  });
});
