import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { publishTogether } from '../../src/disk/publish.ts';

// Puts a set of files in place; at one of its steps it is killed, or the system refuses. Prints how many steps it took.
const [folder = '', at = '0', fault = 'none'] = process.argv.slice(2);

const steps = ['mkdir', 'open', 'writeFile', 'copyFile', 'link', 'rename', 'rm'] as const;
/** What needs room on the disk. */
const filling = new Set<string>(['mkdir', 'writeFile', 'copyFile', 'link']);
let taken = 0;
for (const name of steps) {
  const real = fs.promises[name] as (...args: unknown[]) => Promise<unknown>;
  const step = async (...args: unknown[]): Promise<unknown> => {
    taken++;
    if (fault === 'kill' && taken === Number(at)) process.kill(process.pid, 'SIGKILL');
    const isRefused =
      fault === 'ENOSPC' ? filling.has(name) && taken >= Number(at) : taken === Number(at);
    if (isRefused && fault.startsWith('E'))
      throw Object.assign(new Error(`${fault}: refused`), { code: fault });
    return real(...args);
  };
  Object.assign(fs.promises, { [name]: step });
}
syncBuiltinESMExports();

const set = (...names: string[]) =>
  names.map((name) => ({
    file: path.join(folder, 'made', path.basename(name)),
    target: path.join(folder, 'out', name),
  }));
try {
  await publishTogether(
    path.join(folder, 'out'),
    set('portrait/film.mp4', 'portrait/film.srt', 'portrait/film.jpg'),
    () => Promise.resolve(set('manifest.json')),
  );
} catch (error) {
  process.stderr.write(String(error));
  process.exitCode = 1;
}
process.stdout.write(String(taken));
