import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { processStat } from '../../src/disk/process-stat.ts';
import { askKept } from '../../src/narration/kept-program.ts';

let folder: string;
let program: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kept-'));
  program = path.join(folder, 'program.mjs');
  await writeFile(
    program,
    `let asked = 0;
    process.on('message', (request) => {
      if (request === 'die') process.kill(process.pid, 'SIGKILL');
      else if (request === 'fail') { console.error('Nothing to say.'); process.exit(3); }
      else if (request !== 'hang') process.send({ request, pid: process.pid, asked: ++asked });
    });`,
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Answer = { request: unknown; pid: number; asked: number };
const ask = (request: unknown, signal?: AbortSignal, timeLimitMs = 20_000) =>
  askKept(program, request, { signal, timeLimitMs }) as Promise<Answer>;

it('asks the same process again, and others beside it', async () => {
  const first = await ask('a');
  const [second, third] = await Promise.all([ask('b'), ask('c')]);
  expect(second).toEqual({ request: 'b', pid: first.pid, asked: 2 });
  expect(third).toMatchObject({ request: 'c', asked: 1 });
  expect(third.pid).not.toBe(first.pid);
});

it('starts another when one has ended while nobody asked', async () => {
  const { pid } = await ask('a');
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => isRunning(pid)).toBe(false);
  expect((await ask('b')).asked).toBe(1);
});

/** One that has ended may still be listed, until somebody asks how. */
const isRunning = (pid: number): boolean => !['Z', undefined].includes(processStat(pid)?.[0]);

it('tells why there is no answer, and asks another the next time', async () => {
  await expect(ask('fail')).rejects.toMatchObject({ stderr: 'Nothing to say.\n' });
  await expect(ask('die')).rejects.toThrow(
    'What it needs to speak or to hear was killed (SIGKILL).',
  );
  await expect(ask('hang', undefined, 300)).rejects.toThrow('it took over 0.3 s');
  await expect(ask('hang', AbortSignal.timeout(200))).rejects.toThrow();
  expect((await ask('a')).asked).toBe(1);
});

it('survives a Node that is gone, as one that was renewed beside it is', async () => {
  const { execPath } = process;
  const other = path.join(folder, 'other.mjs');
  await cp(program, other);
  try {
    process.execPath = path.join(folder, 'gone');
    await expect(
      askKept(other, 'a', { signal: undefined, timeLimitMs: 20_000 }),
    ).rejects.toMatchObject({ message: expect.stringMatching(/ENOENT|EPIPE/u) as string });
  } finally {
    process.execPath = execPath;
  }
  expect((await ask('a')).request).toBe('a');
});

it('keeps nobody from ending, and ends with whoever asked', async () => {
  const asker = path.join(folder, 'asker.ts');
  const source = path.resolve('src/narration/kept-program.ts');
  await writeFile(
    asker,
    `import { processStat } from '../../src/disk/process-stat.ts';
import { askKept } from ${JSON.stringify(source)};
    askKept(${JSON.stringify(program)}, 'a', { signal: undefined, timeLimitMs: 20_000 })
      .then((answer) => {
        const answeredMs = performance.now();
        process.on('exit', () => {
          // It waits two seconds for more.
          if (performance.now() - answeredMs > 1500) process.exitCode = 1;
        });
        console.log(JSON.stringify(answer));
      });`,
  );
  const { stdout } = await execa(process.execPath, ['--import', 'tsx', asker]);
  const { pid } = JSON.parse(stdout) as Answer;
  await expect.poll(() => isRunning(pid)).toBe(false);
});
