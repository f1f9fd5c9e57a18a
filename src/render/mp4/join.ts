import { createHash } from 'node:crypto';
import { open, readFile, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { iso6393To1 } from 'iso-639-3';
import { RenderError } from '../../told/errors.ts';
import { oneLine } from '../../told/suggestion.ts';
import { readAdts } from './adts.ts';
import { layOut } from './lay-out.ts';
import { readMovieFile, type Track } from './movie-file.ts';

/** Raise it when the same pieces and sound would be joined into other bytes. */
export const joiningVersion = 2;

/** What becomes one MP4. */
export type Mp4Parts = {
  /** Video files of one encoder with one setting, in order. */
  segments: readonly string[];
  /** AAC in ADTS, its encoder's delay cut off; null for a piece, which has none. */
  sound: string | null;
  fps: number;
  title: string;
  /** ISO 639-2: `nld`. */
  language: string;
};

/**
 * Joins pieces and sound into one MP4, or stretches into a piece, nothing encoded again: index first, no edit list, every
 * frame exactly one frame long, a second of picture and its sound in turn. Our own, as a version for every school is mostly this: a process of
 * ffmpeg for each file took ten times as long, and libraries write the hour into the file.
 * @returns what was written
 * @throws {RenderError} when the parts cannot be joined
 */
export const joinMp4 = async (
  parts: Mp4Parts,
  outFile: string,
  signal?: AbortSignal,
): Promise<{ bytes: number; sha256: string }> => {
  const opened: FileHandle[] = [];
  try {
    const pictures = await Promise.all(parts.segments.map(readPictures));
    const sound = parts.sound === null ? null : await readSound(parts.sound);
    const { index, turns } = layOut(parts, pictures, sound?.packets ?? null);
    for (const file of parts.segments) opened.push(await open(file));
    const out = await open(outFile, 'w');
    opened.push(out);
    const target = openTarget(out, signal);
    for (const buffer of index) await target.write(buffer);
    for (const { video, audio } of turns) {
      for (const { segment, start, end } of video) {
        const handle = opened[segment];
        if (handle) await target.copy(handle, start, end);
      }
      if (!sound) continue;
      for (const packet of audio) {
        const start = sound.packets.offsets[packet] ?? 0;
        await target.write(sound.bytes.subarray(start, start + (sound.packets.sizes[packet] ?? 0)));
      }
    }
    return await target.finish();
  } catch (cause) {
    signal?.throwIfAborted();
    const why = cause instanceof Error ? oneLine(cause.message) : String(cause);
    throw new RenderError(`The pieces of ${path.basename(outFile)} cannot be joined: ${why}`, {
      cause,
    });
  } finally {
    await Promise.all(opened.map((handle) => handle.close()));
  }
};

/** So much is written at once. */
const bufferBytes = 1 << 20;

/** Writes a file from its start on, through one buffer, and hashes it on the way. */
const openTarget = (out: FileHandle, signal: AbortSignal | undefined) => {
  const buffer = Buffer.allocUnsafe(bufferBytes);
  const hash = createHash('sha256');
  let held = 0;
  let bytes = 0;
  const flush = async () => {
    signal?.throwIfAborted();
    hash.update(buffer.subarray(0, held));
    for (let at = 0; at < held;)
      at += (await out.write(buffer, at, held - at, bytes + at)).bytesWritten;
    bytes += held;
    held = 0;
  };
  return {
    write: async (part: Buffer): Promise<void> => {
      for (let at = 0; at < part.length;) {
        if (held === bufferBytes) await flush();
        const copied = part.copy(buffer, held, at);
        held += copied;
        at += copied;
      }
    },
    /** What stands in another file, from, up to. */
    copy: async (from: FileHandle, start: number, end: number): Promise<void> => {
      for (let at = start; at < end;) {
        if (held === bufferBytes) await flush();
        const wanted = Math.min(end - at, bufferBytes - held);
        const { bytesRead } = await from.read(buffer, held, wanted, at);
        if (bytesRead === 0) throw new Error('a piece ends too early');
        held += bytesRead;
        at += bytesRead;
      }
    },
    finish: async (): Promise<{ bytes: number; sha256: string }> => {
      await flush();
      return { bytes, sha256: hash.digest('hex') };
    },
  };
};

/** A sound and the packets in it. */
const readSound = async (file: string) => {
  const bytes = await readFile(file);
  return { bytes, packets: readAdts(bytes) };
};

/** The one track of a piece. */
const readPictures = async (file: string): Promise<Track> => {
  const { tracks } = await readMovieFile(file);
  const [track] = tracks;
  if (track?.kind !== 'vide' || tracks.length > 1)
    throw new Error(`${path.basename(file)} is not a piece: it holds more or other than pictures.`);
  return track;
};

/** Of every language with two letters, its three: those of ISO 639-3 are those of 639-2/T, which MP4 wants. */
const threeLetters = new Map(Object.entries(iso6393To1).map(([three, two]) => [two, three]));

/** The three-letter code that MP4 wants, of a language tag: `nl-NL` → `nld`. What has none is undetermined, `und`. */
export const mp4Language = (tag: string): string => {
  const { language } = new Intl.Locale(tag);
  return threeLetters.get(language) ?? (language.length === 3 ? language : 'und');
};
