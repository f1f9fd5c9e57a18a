import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { iso6393To1 } from 'iso-639-3';
import { runFfmpeg } from '../../media/ffmpeg.ts';

/** Raise it when the same pieces and sound would be joined into other bytes. */
export const joiningVersion = 1;

/** What becomes one MP4. */
export type Mp4Parts = {
  /** Video files of one encoder with one setting, in order. */
  segments: readonly string[];
  /** AAC in ADTS, its encoder's delay cut off. */
  sound: string;
  fps: number;
  title: string;
  /** ISO 639-2: `nld`. */
  language: string;
};

/**
 * Joins pieces and sound into one MP4, nothing encoded again: `moov` first, no edit list, every frame exactly one
 * frame long.
 * @throws {RenderError} when the parts cannot be joined
 */
export const joinMp4 = async (
  { segments, sound, fps, title, language }: Mp4Parts,
  outFile: string,
  signal?: AbortSignal,
): Promise<void> => {
  const list = path.join(path.dirname(outFile), `${path.basename(outFile)}.ffconcat`);
  const quoted = segments.map((file) => `file '${file.replaceAll("'", String.raw`'\''`)}'`);
  await writeFile(list, ['ffconcat version 1.0', ...quoted, ''].join('\n'));
  const input = ['-f', 'concat', '-safe', '0', '-i', list, '-i', sound];
  const copied = ['-map', '0:v', '-map', '1:a', '-c', 'copy', '-map_metadata', '-1'];
  // The list's own times are rounded to microseconds; counted, they are exact.
  const counted = `setts=pts=N:dts=N:duration=1:time_base=1/${fps}`;
  const container = ['-bsf:v', counted, '-use_editlist', '0', '-movflags', '+faststart'];
  const streamTags = (stream: string, name: string) => [
    ...[`-metadata:s:${stream}`, `language=${language}`],
    ...[`-metadata:s:${stream}`, `handler_name=${name}`],
  ];
  const tags = [
    ...['-metadata', `title=${title}`],
    ...streamTags('v', 'Video'),
    ...streamTags('a', 'Audio'),
  ];
  // No encoder's name or date: the same parts give the same bytes.
  const plain = ['-fflags', '+bitexact', '-flags:v', '+bitexact', '-flags:a', '+bitexact'];
  await runFfmpeg(
    `join the pieces of ${path.basename(outFile)}`,
    [...input, ...copied, ...container, ...tags, ...plain, '-f', 'mp4', outFile],
    { signal },
  );
};

/** Of every language with two letters, its three: those of ISO 639-3 are those of 639-2/T, which MP4 wants. */
const threeLetters = new Map(Object.entries(iso6393To1).map(([three, two]) => [two, three]));

/** The three-letter code that MP4 wants, of a language tag: `nl-NL` → `nld`. What has none is undetermined, `und`. */
export const mp4Language = (tag: string): string => {
  const { language } = new Intl.Locale(tag);
  return threeLetters.get(language) ?? (language.length === 3 ? language : 'und');
};
