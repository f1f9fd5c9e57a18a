import { execa } from 'execa';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { loadFilms } from '../src/cli/world/load.ts';
import { projectFolder } from '../src/cli/world/world.ts';
import { formats } from '../src/design/format.ts';
import { formatNames } from '../src/film/formats.ts';
import { compositionId } from '../src/drawing/composition-id.ts';
import { narrationSchema } from '../src/film/narration.ts';
import { narrationIndexPath } from '../src/narration/narrate.ts';
import { fps } from '../src/timeline/pace.ts';
import { narrationOf, pieceId, piecesOf, pieceTimeline } from '../src/timeline/piece.ts';

const narrationsOf = async (filmId: string) =>
  z
    .record(z.string(), narrationSchema)
    .parse(
      JSON.parse(
        await readFile(path.join(projectFolder, 'public', narrationIndexPath(filmId)), 'utf8'),
      ),
    );

it('Remotion’s own command starts as it is, and gives every composition the length that a render gives it', async () => {
  const { stdout } = await execa('remotion', ['compositions'], {
    cwd: projectFolder,
    preferLocal: true,
    localDir: projectFolder,
  });
  const listed = new Map(
    [...stdout.matchAll(/^(\S+) +(\d+) +(\d+x\d+) +(\d+) \(/gmu)].map(
      ([, id, rate, size, frames]) => [id, { rate: Number(rate), size, frames: Number(frames) }],
    ),
  );
  for (const film of await loadFilms(projectFolder)) {
    const narrations = await narrationsOf(film.id);
    for (const format of formatNames) {
      const { width, height } = formats[format];
      const shared = { rate: fps, size: `${width}x${height}` };
      const lengths = piecesOf(film).map((piece) => {
        const frames = pieceTimeline(piece, narrationOf(piece, narrations)).durationInFrames;
        const id = compositionId(format, film, pieceId(piece));
        expect(listed.get(id), id).toEqual({ ...shared, frames });
        return frames;
      });
      const frames = lengths.reduce((sum, length) => sum + length, 0);
      expect(listed.get(compositionId(format, film))).toEqual({ ...shared, frames });
    }
  }
}, 180_000);
