import { execa } from 'execa';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { start } from '../../start/start.ts';

const child = path.join(import.meta.dirname, 'interrupt-child.ts');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'interrupt-'));
  const command = `node ${start} ${child} said`;
  const scripts = { alone: command, shell: `${command}; true` };
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ scripts }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const said = () => readFile(path.join(folder, 'said'), 'utf8').catch(() => '');
const until = async (isSo: (word: string) => boolean): Promise<string> => {
  while (!isSo(await said())) await setTimeout(50);
  return said();
};

/** A file that is just being written is empty. */
const hasEnded = (word: string) => word !== '' && word !== 'begun';

describe('a command that npm runs', () => {
  it.each([
    ['SIGTERM', 'alone'],
    ['SIGTERM', 'shell'],
    ['SIGKILL', 'alone'],
    ['SIGKILL', 'shell'],
  ] as const)('is stopped when npm alone gets %s (%s)', async (signal, script) => {
    await rm(path.join(folder, 'said'), { force: true });
    const npm = execa('npm', ['run', script], { cwd: folder, reject: false, stdio: 'ignore' });
    await until((word) => word === 'begun');
    npm.kill(signal);
    expect(await until(hasEnded)).toBe('stopped');
    await npm;
  });

  it('goes on when what started npm ends', async () => {
    await rm(path.join(folder, 'said'), { force: true });
    const shell = execa('sh', ['-c', 'npm run shell & echo $!; sleep 60'], {
      cwd: folder,
      reject: false,
    });
    let npmPid = '';
    shell.stdout.on('data', (text: Buffer) => (npmPid ||= /^\d+$/mu.exec(String(text))?.[0] ?? ''));
    await until((word) => word === 'begun');
    shell.kill('SIGKILL');
    await setTimeout(1500); // longer than it takes to look
    expect(await said()).toBe('begun');
    process.kill(Number(npmPid), 'SIGKILL');
    expect(await until(hasEnded)).toBe('stopped');
  });
});
