import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { RecordingError } from './recording.ts';

const recordingTypes = ['wav', 'flac', 'mp3', 'm4a', 'ogg'] as const;

/** The recording of a slide, and the file beside it with word times set by hand. */
export type RecordingFiles = { file: string; wordsFile?: string };

/** What belongs to which slide in a folder of recordings, and what cannot be used. */
export type SortedFolder = { recordings: Record<string, RecordingFiles>; problems: string[] };

/** Sorts the files of a folder by the slide they belong to: `<slide-id>.wav`, `<slide-id>.words.json`. */
export const sortRecordings = (
  fileNames: readonly string[],
  pieceIds: readonly string[],
): SortedFolder => {
  const recordings: Record<string, RecordingFiles> = {};
  const problems: string[] = [];
  const wordsFiles: [string, string][] = [];
  // In one order on every machine.
  for (const name of [...fileNames].sort()) {
    if (name.startsWith('.') || /\.(?:md|txt|html)$/i.test(name)) continue;
    const [, id = '', type = ''] = /^(.*?)\.(words\.json|[^.]*)$/i.exec(name) ?? [];
    const isWords = type.toLowerCase() === 'words.json';
    const isSound = recordingTypes.some((known) => known === type.toLowerCase());
    const present = recordings[id];
    if (!isWords && !isSound)
      problems.push(
        `${name} is not a kind of sound that can be read; save it as ${recordingTypes.join(', ')}.`,
      );
    else if (!pieceIds.includes(id))
      problems.push(`${name} belongs to no slide; name it after one: ${pieceIds.join(', ')}.`);
    else if (isWords) wordsFiles.push([id, name]);
    else if (present)
      problems.push(`${present.file} and ${name} are both for one slide; keep one of them.`);
    else recordings[id] = { file: name };
  }
  for (const [id, name] of wordsFiles) {
    const recording = recordings[id];
    if (recording) recording.wordsFile = name;
    else problems.push(`${name} has no recording beside it; add ${id}.wav, or remove it.`);
  }
  return { recordings, problems };
};

/**
 * Finds the recordings of a film in its folder; none when there is no folder.
 * @returns full paths, by slide
 * @throws {RecordingError} that names all that cannot be used, on one line
 */
export const findRecordings = async (
  folder: string,
  pieceIds: readonly string[],
): Promise<Record<string, RecordingFiles>> => {
  const names = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return [];
    throw new RecordingError(`${folder} cannot be read.`, { cause });
  });
  const { recordings, problems } = sortRecordings(names, pieceIds);
  if (problems.length > 0) throw new RecordingError(`${folder}: ${problems.join(' ')}`);
  return Object.fromEntries(
    Object.entries(recordings).map(([id, { file, wordsFile }]) => [
      id,
      {
        file: path.join(folder, file),
        ...(wordsFile !== undefined && { wordsFile: path.join(folder, wordsFile) }),
      },
    ]),
  );
};
