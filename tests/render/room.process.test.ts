import { execa } from 'execa';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { start } from '../start/start.ts';

const probe = path.join(import.meta.dirname, 'room-child.ts');

/** A small disk can be made without being anybody, where the system lets a process have mounts of its own. */
const canMount = await execa('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', '/mnt'], {
  reject: false,
}).then(({ exitCode }) => exitCode === 0);

it.runIf(canMount).each([2, 16, 48])(
  'names the disk that is too small, and says how much it has: %i MB',
  async (megabytes) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'room-'));
    const command = `mount -t tmpfs -o size=${megabytes}m none "$1" && exec "$2" "$3" "$4" "$1"`;
    const asked = ['-rm', 'sh', '-c', command, 'sh', folder, process.execPath, start, probe];
    const { stdout } = await execa('unshare', asked);
    await rm(folder, { recursive: true });
    const [room, full] = JSON.parse(stdout) as [string, string];
    expect(room).toMatch(
      new RegExp(
        `^The disk of ${folder}/out has \\d+ MB free; the films need about 70 MB\\. Free some space there, or choose another folder with --out, and run again\\.$`,
      ),
    );
    expect(full).toMatch(
      new RegExp(`^The disk of ${folder}/out is full: 0 MB free when the films were written\\.`),
    );
  },
);
