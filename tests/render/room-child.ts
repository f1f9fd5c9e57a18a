import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { namedFullDisk, requireRoom } from '../../src/disk/room.ts';
import { placesOf } from '../../src/render/room.ts';
import { describeFailure } from '../../src/told/failure.ts';

// Runs where a small disk is mounted; prints what is said of its room, before it is full and after.
const folder = process.argv[2] ?? '';
const outDir = path.join(folder, 'out');
const places = placesOf({
  outDir,
  publicDir: tmpdir(),
  cacheDir: tmpdir(),
  temporaryDir: tmpdir(),
});
const said = (error: unknown) => describeFailure(error).lines.join('\n');

const [films] = places;
const before = await requireRoom(films ? [{ ...films, bytes: 62e6 }] : []).then(() => '', said);
await mkdir(outDir);
const after = await writeFile(path.join(outDir, 'film.mp4'), Buffer.alloc(64e6)).then(
  () => '',
  async (error: unknown) => said(await namedFullDisk(error, places)),
);
process.stdout.write(JSON.stringify([before, after]));
