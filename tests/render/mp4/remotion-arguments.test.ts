import { expect, it } from 'vitest';
import { remotionArguments } from '../../../src/render/mp4/remotion-arguments.ts';

it('gives what Remotion encodes the profile and the loudness of our films, and leaves all else', () => {
  expect(
    remotionArguments({ args: ['-i', 'x', '-c:v', 'libx264', '-crf', '18', 'out.mp4'] }),
  ).toEqual([
    ...['-i', 'x', '-c:v', 'libx264', '-profile:v', 'main', '-level:v', '4.0'],
    ...['-crf', '18', 'out.mp4'],
  ]);
  expect(
    remotionArguments({ args: ['-c:v', 'copy', '-c:a', 'copy', '-map', '0', 'out.mp4'] }),
  ).toEqual([
    ...['-c:v', 'copy', '-af', 'loudnorm=I=-16:TP=-1.5:LRA=11'],
    ...['-ar', '48000', '-c:a', 'aac', '-b:a', '128k', '-map', '0', 'out.mp4'],
  ]);
  // Remotion hands on numbers, and what is not set.
  expect(remotionArguments({ args: ['-r', 30, null, undefined, 'out.mp4'] })).toEqual([
    ...['-r', '30', 'out.mp4'],
  ]);
  const other = ['-c:v', 'libvpx', '-c:a', 'copy', 'out.webm'];
  expect(remotionArguments({ args: other })).toEqual(other);
});
