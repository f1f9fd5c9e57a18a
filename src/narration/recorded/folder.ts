import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { RecordingError } from './recording-error.ts';

/** Names under which sound is saved. What a file holds is told by its content; this only tells sound from the rest. */
const soundTypes =
  'wav wave flac mp3 mp2 m4a m4b mp4 mov aac ogg oga opus webm mka mkv aif aiff aifc caf 3gp 3g2 amr wma w64'.split(
    ' ',
  );

/** The recording of a slide, and the file beside it with word times set by hand. */
export type RecordingFiles = { file: string; wordsFile?: string };

/** What belongs to which slide in a folder of recordings, what cannot be used, and what is left out. */
export type SortedFolder = {
  recordings: Record<string, RecordingFiles>;
  /** By slide: why none of its recordings can be taken. */
  problems: Record<string, string>;
  /** What is in the folder and is no recording of a slide. One line each. */
  notes: string[];
};

/** Something in a folder: its name, and whether it is a folder itself. */
export type Entry = { name: string; isFolder: boolean };

/**
 * Sorts what is in a folder by the slide it belongs to: `<slide-id>.wav`, `<slide-id>.words.json`.
 * @param leftOut slides that this version of the film does not have: what is recorded of them is no stranger
 */
export const sortRecordings = (
  entries: readonly Entry[],
  pieceIds: readonly string[],
  leftOut: readonly string[] = [],
): SortedFolder => {
  const found = new Map<string, string[]>();
  const wordsFiles: [string, string][] = [];
  const strangers: string[] = [];
  const idOf = (name: string) =>
    [...pieceIds, ...leftOut].find((id) => id.toLowerCase() === name.toLowerCase());
  // In one order on every machine.
  for (const { name, isFolder } of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (name.startsWith('.') || /\.(?:md|txt|html?)$/iu.test(name)) continue;
    const [, stem = '', type = ''] = /^(.*?)\.(words\.json|[^.]*)$/iu.exec(name) ?? [];
    const id = idOf(stem);
    const isWords = type.toLowerCase() === 'words.json';
    if (isFolder) strangers.push(`${name}${path.sep}`);
    else if (id === undefined || !(isWords || soundTypes.includes(type.toLowerCase())))
      strangers.push(name);
    else if (leftOut.includes(id)) continue;
    else if (isWords) wordsFiles.push([id, name]);
    else found.set(id, [...(found.get(id) ?? []), name]);
  }
  const recordings: Record<string, RecordingFiles> = {};
  const problems: Record<string, string> = {};
  for (const [id, names] of found) {
    const [file = '', ...others] = names;
    if (others.length === 0) recordings[id] = { file };
    else problems[id] = `${names.join(' and ')} are both for one slide; keep one of them.`;
  }
  for (const [id, name] of wordsFiles) {
    if (recordings[id]) recordings[id].wordsFile = name;
    else if (problems[id] === undefined) strangers.push(name);
  }
  return { recordings, problems, notes: strangers.length > 0 ? [noteOf(strangers, pieceIds)] : [] };
};

const noteOf = (strangers: readonly string[], pieceIds: readonly string[]): string =>
  `left out, as ${strangers.length === 1 ? 'it is no recording of a slide' : 'they are no recordings of slides'}: ${strangers.join(', ')}. A recording is named after its slide (${pieceIds.join(', ')}), such as ${pieceIds[0]}.wav.`;

/**
 * Finds the recordings of a film in its folder; none when there is no folder.
 * @returns full paths, by slide
 * @throws {RecordingError} when the folder cannot be read
 */
export const findRecordings = async (
  folder: string,
  pieceIds: readonly string[],
  leftOut: readonly string[] = [],
): Promise<SortedFolder> => {
  const found = await readdir(folder, { withFileTypes: true }).catch(
    (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT') return [];
      throw new RecordingError(`${folder} cannot be read; make it a folder that can be.`, {
        cause,
      });
    },
  );
  const entries = found.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  const { recordings, problems, notes } = sortRecordings(entries, pieceIds, leftOut);
  const inFolder = (name: string) => path.join(folder, name);
  return {
    recordings: mapped(recordings, ({ file, wordsFile }) => ({
      file: inFolder(file),
      ...(wordsFile !== undefined && { wordsFile: inFolder(wordsFile) }),
    })),
    problems: mapped(problems, (problem) => `${folder}: ${problem}`),
    notes: notes.map((note) => `${folder}: ${note}`),
  };
};

const mapped = <From, To>(
  record: Record<string, From>,
  change: (value: From) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
