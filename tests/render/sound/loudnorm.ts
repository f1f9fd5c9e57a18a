import { RenderInternals } from '@remotion/renderer';
import { execa } from 'execa';
import path from 'node:path';
import type { Loudness } from '../../../src/render/sound/meter.ts';

/** What ffmpeg's loudnorm measures in a file's sound, as played on two channels: a second opinion on our own meter. */
export const measuredByLoudnorm = async (file: string): Promise<Loudness> => {
  const ffmpeg = RenderInternals.getExecutablePath({
    type: 'ffmpeg',
    indent: false,
    logLevel: 'error',
    binariesDirectory: null,
  });
  const filter = 'pan=stereo|c0=c0|c1=c0,loudnorm=print_format=json';
  const { stderr } = await execa(
    ffmpeg,
    ['-hide_banner', '-nostdin', '-i', file, '-vn', '-af', filter, '-f', 'null', '-'],
    { env: { LD_LIBRARY_PATH: path.dirname(ffmpeg) } },
  );
  const printed = JSON.parse(stderr.slice(stderr.lastIndexOf('{'), stderr.lastIndexOf('}') + 1));
  return { lufs: Number(printed.input_i), truePeakDb: Number(printed.input_tp) };
};
