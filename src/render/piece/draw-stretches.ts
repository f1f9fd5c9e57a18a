import { rm } from 'node:fs/promises';
import { z } from 'zod';
import type { DrawJob } from '../../drawing/job.ts';
import type { PieceProps } from '../../drawing/props.ts';
import type { ContentStore } from '../../disk/store.ts';
import type { PieceEngine } from '../context.ts';
import { joinMp4 } from '../mp4/join.ts';
import { keyParts, pieceKey } from './key.ts';
import { stretchesOf } from './stretches.ts';

export type DrawStretchesOptions = {
  /** Where stretches are kept, and whether those that are there are left alone. */
  kept?: { store: Pick<ContentStore, 'find' | 'keep'>; fresh: boolean };
  /** Told how many frames are done. */
  onFrames: (frames: number) => void;
  signal: AbortSignal;
};

/** What was drawn of a piece. */
export type DrawnStretches = {
  /** Different pictures that were drawn for it now. */
  distinct: number;
  /** Keeps its stretches. Not before the piece was looked at: what is kept is not doubted again. */
  keep: () => Promise<void>;
  /** Removes what is left of it beside its file. */
  clear: () => Promise<void>;
};

/**
 * Draws a piece stretch by stretch, and joins them. A stretch that is kept is not drawn again.
 * @throws {Error} when one cannot be drawn; `file` is then incomplete or missing
 */
export const drawStretches = async (
  engine: Pick<PieceEngine, 'identity' | 'draw'>,
  job: DrawJob<PieceProps>,
  file: string,
  { kept, onFrames, signal }: DrawStretchesOptions,
): Promise<DrawnStretches> => {
  const stretches = stretchesOf(job);
  if (stretches.length === 1) {
    const { distinct } = await engine.draw(job, file, { onFrames, signal });
    return { distinct, keep: nothing, clear: nothing };
  }
  const parts: string[] = [];
  const unkept: { key: string; part: string }[] = [];
  const clear = async () => {
    for (const part of parts) await rm(part, { force: true });
  };
  let done = 0;
  let distinct = 0;
  try {
    for (const [index, stretch] of stretches.entries()) {
      const key = pieceKey(keyParts(engine.identity, stretch));
      const found = kept && !kept.fresh ? await kept.store.find(key, z.null()) : null;
      const part = found && 'file' in found ? found.file : `${file}.${index}.mp4`;
      parts.push(part);
      if (!found || 'missing' in found) {
        const before = done;
        const drawn = await engine.draw(stretch, part, {
          onFrames: (frames) => onFrames(before + frames),
          signal,
        });
        unkept.push({ key, part });
        distinct += drawn.distinct;
      }
      done += stretch.durationInFrames;
    }
    const { id: title, fps } = job;
    await joinMp4({ segments: parts, sound: null, fps, title, language: 'und' }, file, signal);
  } catch (error) {
    await clear();
    throw error;
  }
  const keep = async () => {
    for (const { key, part } of unkept) await kept?.store.keep(key, part, null);
  };
  return { distinct, keep, clear };
};

const nothing = async () => undefined;
