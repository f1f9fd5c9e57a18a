import type { ProbedStream } from './probe.ts';

/** Everything about how a picture is coded that is not as the standards want it, one line each. */
export const codedPictureProblems = (video: ProbedStream | undefined): string[] => {
  const wanted: [string, string | number | undefined, string | number][] = [
    ['video codec', video?.codec_name, 'h264'],
    // The bundled ffprobe knows profiles by their numbers only.
    ['profile', video?.profile, '77'],
    ['level', video?.level, 40],
    ['B-frames', video?.has_b_frames, 0],
    ['pixel format', video?.pix_fmt, 'yuv420p'],
    ['colour range', video?.color_range, 'tv'],
    ['colour space', video?.color_space, 'bt709'],
    ['colour transfer', video?.color_transfer, 'bt709'],
    ['colour primaries', video?.color_primaries, 'bt709'],
  ];
  return wanted
    .filter(([, found, want]) => found !== want)
    .map(([name, found, want]) => `${name} is ${found}, not ${want}`);
};
