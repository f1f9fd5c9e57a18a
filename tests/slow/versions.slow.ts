import { readFile, writeFile, mkdir } from 'node:fs/promises';
import { platform } from 'node:os';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readEvent } from '../../src/told/event.ts';
import { Project } from '../cli/stand-ins/project.ts';
import { schoolFilm } from '../versions/school-film.ts';

const count = 60;

let project: Project;
beforeAll(async () => {
  project = await Project.make(schoolFilm);
  await mkdir(project.at('content', 'klein'));
  const rows = Array.from({ length: count }, (_, row) => `school-${row};School ${row};juf ${row}`);
  const table = ['id;school;contact', ...rows].join('\r\n');
  await writeFile(project.at('content', 'klein', 'versions.csv'), table);
});
afterAll(() => project.remove());

/** What a process holds, in megabytes. */
const heldBy = async (pid: number): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1]) / 1024;
};

it.runIf(platform() === 'linux')(
  'takes no more memory for the last of sixty versions than for the twentieth, and draws slides once',
  async () => {
    const args = ['klein', '--only', 'film', '--format', 'portrait', '--json', '--versions'];
    const running = project.start(args);
    const held: Promise<number>[] = [];
    running.stdout?.on('data', (data: Buffer) => {
      for (const line of String(data).split('\n')) {
        const event = readEvent(line);
        if (event?.kind === 'version' && event.state === 'made')
          held.push(heldBy(running.pid ?? 0));
      }
    });
    expect((await running).exitCode).toBe(0);
    // One that has ended, or whose line came in two parts, is not seen.
    const megabytes = (await Promise.all(held)).filter((one) => one > 0);
    expect(megabytes.length).toBeGreaterThan(count - 10);
    expect(Math.max(...megabytes.slice(-10))).toBeLessThan(
      Math.max(...megabytes.slice(10, 20)) + 40,
    );
    const drawn = await project.engineLog();
    expect(drawn.filter((line) => !line.includes('end-card'))).toEqual([
      'draw een portrait',
      'draw twee portrait',
      'close',
    ]);
  },
);
