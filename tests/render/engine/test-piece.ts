import path from 'node:path';
import type { DrawJob } from '../../../src/drawing/job.ts';
import { runFfprobe } from '../../../src/media/ffmpeg.ts';
import { openEngine } from '../../../src/render/engine/index.ts';
import type { TestProps } from './pieces.tsx';

const project = path.resolve(import.meta.dirname, '..', '..', '..');

/** An engine for the pieces of the tests. */
export const openFor = (engine: 'fast' | 'remotion') =>
  openEngine({
    engine,
    rootEntry: path.join(import.meta.dirname, 'root.tsx'),
    stageEntry: path.join(import.meta.dirname, 'stage.tsx'),
    cacheDir: path.join(project, '.cache'),
  });

/** A small piece that does one thing, for two seconds unless more is asked. */
export const testJob = (
  kind: TestProps['kind'] = 'calm',
  durationInFrames: number = 60,
): DrawJob => ({
  id: 'a test piece',
  compositionId: 'test',
  props: { kind, background: '#E7E2FF' } satisfies TestProps,
  width: 360,
  height: 640,
  fps: 30,
  durationInFrames,
});

/** How many frames a film holds. */
export const frameCount = async (file: string): Promise<string | undefined> => {
  const { streams } = (await runFfprobe('count frames', [
    ...['-count_packets', '-show_entries', 'stream=nb_read_packets', '-i', file],
  ])) as { streams: { nb_read_packets: string }[] };
  return streams[0]?.nb_read_packets;
};
