import { NalSplitter, nalType, typeOf } from './annex-b.ts';
import { startFfmpeg } from '../../../media/ffmpeg-process.ts';
import { FrameHolder } from './hold-frames.ts';
import { matroskaHeader, matroskaPicture, type PictureKind } from './matroska.ts';
import { colourFilter, gopFrames, videoArguments } from './settings.ts';

/** Takes pictures, writes a film. Calls must not overlap. */
export type Encoder = {
  /**
   * Sets the picture of the next frame. Resolves when the encoder has taken it; until the next one, holding it reads
   * it again.
   */
  picture(picture: Uint8Array): Promise<void>;
  /** Lets the last picture stand for `frames` frames more. */
  hold(frames: number): Promise<void>;
  /** Ends the file. @throws {Error} with what ffmpeg says when it fails */
  finish(): Promise<void>;
  /** Stops at once, whatever is in the file. Nothing is left running. */
  abort(): void;
};

export type EncoderOptions = {
  /** A browser's JPEGs, or planes of limited-range BT.709. */
  kind: PictureKind;
  width: number;
  height: number;
  fps: number;
  outFile: string;
};

/**
 * Starts an encoder that writes an MP4 without sound: x264 codes each distinct picture, frames that only repeat one
 * are written straight into its stream, and what comes of it is put into the container.
 */
export const openEncoder = async (options: EncoderOptions): Promise<Encoder> => {
  const { kind, width, height, fps, outFile } = options;
  const [coder, container] = await Promise.all([
    startFfmpeg('encode the pictures', [
      ...['-probesize', '32', '-analyzeduration', '0', '-fpsprobesize', '0'],
      ...['-f', 'matroska', '-i', 'pipe:0'],
      ...(kind === 'jpeg' ? ['-vf', colourFilter] : []),
      ...videoArguments(fps),
      // A key frame at every whole GOP of the film, not of the pictures that are coded.
      ...['-forced-idr', '1', '-force_key_frames', `expr:gte(t*${fps}+0.5,n_forced*${gopFrames})`],
      ...['-fps_mode', 'passthrough', '-enc_time_base', `1/${fps}`],
      ...['-f', 'h264', 'pipe:1'],
    ]),
    startFfmpeg('write the video', [
      ...['-f', 'h264', '-framerate', String(fps), '-i', 'pipe:0', '-c', 'copy'],
      ...['-bsf:v', `setts=pts=N:dts=N:duration=1:time_base=1/${fps}`],
      ...['-fflags', '+bitexact', '-use_editlist', '0', '-f', 'mp4', outFile],
    ]),
  ]);
  const abort = () => {
    coder.kill();
    container.kill();
  };

  /** The frames at which pictures were given to the coder, from the first that it has not given back. */
  const starts: number[] = [];
  let frames = 0;
  let last: Uint8Array | null = null;
  let isComplete = false;

  const give = async (picture: Uint8Array) => {
    starts.push(frames);
    for (const part of matroskaPicture(picture, frames)) await coder.write(part);
  };

  const holder = new FrameHolder();
  const units: Buffer[] = [];
  /** Writes all pictures of which it is known how long they stand. */
  const writeKnown = async () => {
    for (let unit = units[0]; unit; unit = units[0]) {
      const isPicture = typeOf(unit) === nalType.slice || typeOf(unit) === nalType.keySlice;
      if (isPicture && starts.length < 2 && !isComplete) return;
      units.shift();
      const start = starts[0] ?? 0;
      if (isPicture) starts.shift();
      const bytes = holder.take(unit, (starts[0] ?? frames) - start);
      if (bytes.length > 0) await container.write(bytes);
    }
  };
  const joining = (async () => {
    const splitter = new NalSplitter();
    for await (const chunk of coder.output) {
      units.push(...splitter.push(chunk as Buffer));
      await writeKnown();
    }
    units.push(...splitter.end());
    await coder.ended;
    await writeKnown();
    container.end();
    await container.ended;
  })();
  joining.catch(abort);

  await coder.write(matroskaHeader(kind, width, height, fps));
  return {
    picture: async (picture) => {
      await give(picture);
      frames++;
      last = picture;
    },
    hold: async (count) => {
      if (!last) throw new Error('There is no picture yet that could be held.');
      for (let index = 0; index < count; index++) {
        if (frames % gopFrames === 0) await give(last);
        frames++;
      }
    },
    finish: async () => {
      isComplete = true;
      coder.end();
      await joining;
    },
    abort,
  };
};
