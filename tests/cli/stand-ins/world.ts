import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { narrateWithVoicesOf } from '../../../src/cli/world/narrate-with.ts';
import type { World } from '../../../src/cli/commands/render.ts';
import { drawBand, encodeStill } from '../../render/stand-in-engine.ts';
import { narrateWithBabble } from '../../render/stand-in-voice.ts';

// The world of a command with an engine that encodes stills, and a voice that babbles unless the real ones are asked for.
// Runs in the folder it is started in; notes there what the engine was asked to do.
const note = (text: string) => appendFileSync(path.resolve('engine.log'), `${text}\n`);

export const standInWorld: World = {
  projectFolder: process.cwd(),
  narrate: process.env.STAND_IN_REAL_VOICES
    ? narrateWithVoicesOf(process.cwd())
    : (publicDir) =>
        async (film, { onNarrated }) => {
          const narrations = await narrateWithBabble(film, publicDir);
          for (const id of Object.keys(narrations)) onNarrated?.({ id, kept: false });
          return narrations;
        },
  openEngine: async () => ({
    name: 'still',
    identity: process.env.STAND_IN_IDENTITY ?? 'still-1',
    warmUp: () => undefined,
    draw: async (job, outFile, { onFrames, signal } = {}) => {
      note(`draw ${job.id}`);
      const { STAND_IN_SLOW_MS, STAND_IN_POISON } = process.env;
      if (STAND_IN_SLOW_MS) await setTimeout(Number(STAND_IN_SLOW_MS), undefined, { signal });
      if (job.id === STAND_IN_POISON) throw new Error('it is more than this engine bears.');
      if (process.env.STAND_IN_FAILURE) throw new Error(process.env.STAND_IN_FAILURE);
      await encodeStill(job, outFile, signal);
      onFrames?.(job.durationInFrames);
      return { frames: job.durationInFrames, distinct: 1, repeats: job.durationInFrames - 1 };
    },
    drawStill: async (job, frame) => {
      appendFileSync(path.resolve('stills.log'), `${job.id} ${frame}\n`);
      return drawBand(job);
    },
    close: async () => note('close'),
  }),
  versions: { films: 'test' },
  stdout: process.stdout,
  stderr: process.stderr,
};
