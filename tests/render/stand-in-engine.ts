import { writeFile } from 'node:fs/promises';
import { PNG } from 'pngjs';
import { palettes, plainField } from '../../src/design/colour.ts';
import type { DrawJob } from '../../src/drawing/job.ts';
import type { PieceProps } from '../../src/drawing/props.ts';
import { runFfmpeg } from '../../src/media/ffmpeg.ts';

const colours = 'colorprim=bt709:transfer=bt709:colormatrix=bt709:fullrange=off';

/**
 * A still picture encoded as our engines encode. Its colour comes from the piece's id. One second is encoded, the rest
 * are copies of it.
 */
export const encodeStill = async (
  { id, width, height, fps, durationInFrames }: Omit<DrawJob, 'props' | 'compositionId'>,
  outFile: string,
  signal?: AbortSignal,
): Promise<void> => {
  const picture = `${outFile}.png`;
  const second = `${outFile}.second.mp4`;
  await writeFile(picture, pixels([...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0)));
  const encoded = [
    ...['-f', 'image2', '-loop', '1', '-framerate', String(fps), '-i', picture],
    ...['-vf', `scale=${width}:${height}:out_color_matrix=bt709:out_range=tv,format=yuv420p`],
    ...['-frames:v', '30', '-c:v', 'libx264', '-preset', 'ultrafast'],
    ...['-profile:v', 'main', '-level', '4.0', '-bf', '0', '-threads', '1'],
    ...['-x264-params', `cabac=1:open-gop=0:keyint=30:min-keyint=30:scenecut=0:${colours}`],
    ...['-f', 'mp4', second],
  ];
  await runFfmpeg('draw a second', encoded, { signal });
  const loops = String(Math.ceil(durationInFrames / 30));
  const copied = ['-c', 'copy', '-frames:v', String(durationInFrames), '-f', 'mp4', outFile];
  await runFfmpeg('repeat it', ['-stream_loop', loops, '-i', second, ...copied], { signal });
};

/** Hardly to be told from the plain field on which every piece begins and ends. */
const pixels = (seed: number): Buffer => {
  const png = new PNG({ width: 2, height: 2 });
  const plain = [1, 3, 5].map((at) => Number.parseInt(plainField.slice(at, at + 2), 16));
  png.data.forEach((_, index) => {
    png.data[index] = index % 4 === 3 ? 255 : (plain[index % 4] ?? 0) + (seed % 5) - 2;
  });
  return PNG.sync.write(png);
};

/** A still of the field of a piece, with a band across. `nothing` is what a browser gives that has lost it: black. */
export const drawBand = (
  { props, width, height }: DrawJob,
  shows: 'a band' | 'nothing' = 'a band',
): Buffer => {
  const { piece } = props as PieceProps;
  const { field } = palettes[piece.kind === 'slide' ? piece.slide.mood : piece.endCard.mood];
  const png = new PNG({ width, height });
  const bytes = width * height * 4;
  if (shows === 'a band') {
    png.data.fill(`${field.slice(1)}ff`, 'hex');
    png.data.fill('000000ff', Math.floor(height / 2) * width * 4, Math.floor(bytes * 0.6), 'hex');
  }
  // Flat as it is, to look for the best way to pack it would take longer than all else.
  return PNG.sync.write(png, { filterType: 0, deflateLevel: 1 });
};
