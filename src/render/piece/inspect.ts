import { ffmpegOutput } from '../../media/ffmpeg.ts';

/** What the picture of a drawn piece must be, as far as the plan knows it. */
export type ExpectedPicture = {
  frames: number;
  fps: number;
  /** What the piece shows stands on this colour, as `#F6F1EA`, before one frame; from another on it is all there is. */
  plain: { colour: string; untilFrame: number; fromFrame: number };
  /**
   * What is looked at. These key frames, all that there are, and the last are enough where every picture was looked at
   * before it was encoded. Every frame takes a second for half a minute of film.
   */
  looked: 'every frame' | { keyFrames: readonly number[] };
};

/** Points across and down a frame that are looked at. */
const across = 16;
const points = across * across;
/** A colour may be so far off, in each channel of 8 bits, through a JPEG and the encoder. */
const tolerance = 6;
const black = [16, 128, 128] as const;
/** The least share of the plain field that is seen around a title. */
const titleLeaves = 0.4;
/** The least share of its field that is seen in a still; of the campaign's posters it is three quarters. */
const stillLeaves = 0.3;

/**
 * Looks at a drawn piece as a player shows it: it begins on its plain field and ends on it bare, and nowhere is it all black, as
 * what a browser gives of a picture that it has lost.
 * @returns what is wrong, one line each; empty when all is well
 * @throws {RenderError} when it cannot be decoded
 */
export const pictureProblems = async (
  file: string,
  { frames, fps, plain, looked }: ExpectedPicture,
  signal?: AbortSignal,
): Promise<string[]> => {
  const small = `scale=${across}:${across}:flags=neighbor,format=yuv444p`;
  const lastSeconds = String(Math.max(0, (frames - 1.5) / fps));
  const args = [
    ...['-threads', '1', ...(looked === 'every frame' ? [] : ['-skip_frame', 'nokey']), '-i', file],
    ...['-threads', '1', '-ss', lastSeconds, '-i', file],
    ...['-filter_complex', `[0:v]${small}[all];[1:v]${small}[last];[all][last]concat`],
    ...['-fps_mode', 'passthrough', '-c:v', 'rawvideo', '-f', 'image2pipe', 'pipe:1'],
  ];
  const bytes = await ffmpegOutput(`look at ${file}`, args, signal);
  const numbers = [
    ...(looked === 'every frame'
      ? Array.from({ length: frames }, (_, frame) => frame)
      : looked.keyFrames),
    frames - 1,
  ];
  if (bytes.length !== numbers.length * points * 3)
    return [`${bytes.length / (points * 3)} of its frames can be decoded, not ${numbers.length}`];

  const field = limitedRange(plain.colour);
  /** The share of a frame's points that have a colour. */
  const shareOf = (index: number, colour: readonly number[]): number => {
    const start = index * points * 3;
    const valueOf = (point: number, plane: number) => bytes[start + plane * points + point];
    return shareOfPoints(colour, valueOf);
  };
  const isBlackPlanned = black.every(
    (value, plane) => Math.abs(value - (field[plane] ?? 0)) <= 2 * tolerance,
  );
  return numbers.flatMap((frame, index) => {
    if (frame < plain.untilFrame && shareOf(index, field) < titleLeaves)
      return [`frame ${frame} does not stand on the plain field`];
    if (frame >= plain.fromFrame && shareOf(index, field) < 1)
      return [`frame ${frame} is not the plain field`];
    if (!isBlackPlanned && shareOf(index, black) === 1) return [`frame ${frame} is black`];
    return [];
  });
};

/**
 * Looks at a still, as it is kept: something stands on its field, of which more than a little is seen. What a browser gives
 * of a picture that it has lost is one colour, and another.
 * @param field its colour, as `#FFE8D2`
 * @returns what is wrong; null when all is well
 * @throws {RenderError} when it cannot be decoded
 */
export const stillProblem = async (
  file: string,
  field: string,
  signal?: AbortSignal,
): Promise<string | null> => {
  const small = `scale=${across}:${across}:flags=neighbor,format=rgb24`;
  const args = ['-i', file, '-vf', small, '-c:v', 'rawvideo', '-f', 'image2pipe', 'pipe:1'];
  const bytes = await ffmpegOutput(`look at ${file}`, args, signal);
  const share = shareOfPoints(channelsOf(field), (point, plane) => bytes[point * 3 + plane]);
  if (share < stillLeaves) return 'it does not stand on its field';
  return share === 1 ? 'nothing stands on its field' : null;
};

/** The share of the points of a picture that have a colour. */
const shareOfPoints = (
  colour: readonly number[],
  valueOf: (point: number, plane: number) => number | undefined,
): number => {
  const isColour = (point: number) =>
    colour.every((wanted, plane) => Math.abs((valueOf(point, plane) ?? 0) - wanted) <= tolerance);
  return Array.from({ length: points }, (_, point) => point).filter(isColour).length / points;
};

/** Red, green and blue, from 0 to 255. */
const channelsOf = (hex: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** A colour as the film has it: luma and two colours, limited-range BT.709. */
const limitedRange = (hex: string): [number, number, number] => {
  const [red = 0, green = 0, blue = 0] = channelsOf(hex).map((value) => value / 255);
  const luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return [
    16 + 219 * luma,
    128 + (224 * (blue - luma)) / 1.8556,
    128 + (224 * (red - luma)) / 1.5748,
  ];
};
