import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { formatNames } from '../film/formats.ts';
import type { Film } from '../film/schema.ts';
import { sourceSchema } from '../film/statistics/source.ts';
import { RenderError } from '../told/errors.ts';
import { fileKinds } from './plan.ts';
import type { Finished } from '../disk/publish.ts';
import type { RunFolder } from '../disk/run-folder.ts';

const extraSchema = z.object({ path: z.string(), bytes: z.int(), sha256: z.string() });
/** What stands beside a file: its poster, its captions. Its path is like the file's. */
export type ManifestExtra = z.infer<typeof extraSchema>;
/** One that is written, and what the manifest says of it. */
export type Beside = { file: string; listed: ManifestExtra };

const paceSchema = z.object({
  wordsPerMinute: z.number(),
  charactersPerSecond: z.number(),
  pauses: z.int(),
  longestSilenceSeconds: z.number(),
});

const fileSchema = z.object({
  /** From the manifest's folder, with forward slashes. */
  path: z.string(),
  kind: z.enum(fileKinds),
  format: z.enum(formatNames),
  captions: z.boolean(),
  slide: z.string().optional(),
  title: z.string(),
  frames: z.int(),
  seconds: z.number(),
  bytes: z.int(),
  sha256: z.string(),
  /** The picture that stands for it before it plays. */
  poster: extraSchema.optional(),
  /** Captions, transcript, chapters. */
  sidecars: z.array(extraSchema).optional(),
  /** As measured in the finished sound; null when nothing is heard. */
  loudness: z.object({ lufs: z.number(), truePeakDb: z.number() }).nullable(),
  voices: z.array(z.string()),
  /** How each of its slides, and the end card, is spoken. */
  pace: z.record(z.string(), paceSchema).optional(),
  /** By slide: what to listen to in its recording before this is published. */
  remarks: z.record(z.string(), z.array(z.string())).optional(),
  /** Where the numbers that it shows come from, each with the words that say it. */
  sources: z.array(sourceSchema.extend({ slide: z.string(), cue: z.string() })).optional(),
  engine: z.string(),
  /** Of all that the file is made from. While it stays the same, the file need not be made again. */
  contentHash: z.string(),
});
export type ManifestFile = z.infer<typeof fileSchema>;

const manifestSchema = z.object({
  version: z.literal(1),
  film: z.object({
    id: z.string(),
    title: z.string(),
    language: z.string().optional(),
    /** The id of a version, where it is one. */
    version: z.string().optional(),
  }),
  /** What it was made with. */
  versions: z.record(z.string(), z.string()),
  files: z.array(fileSchema),
});
export type Manifest = z.infer<typeof manifestSchema>;

const manifestName = 'manifest.json';

/** The manifest in a film's folder; null when there is none that can be read. */
export const readManifest = async (folder: string): Promise<Manifest | null> => {
  try {
    return manifestSchema.parse(
      JSON.parse(await readFile(path.join(folder, manifestName), 'utf8')),
    );
  } catch {
    return null; // Missing, or from another version: it is written anew.
  }
};

/** The finished MP4s of a film in one picture: a clip for each slide, in order, and the whole film. */
export type FinishedMp4s = { clips: ManifestFile[]; film: ManifestFile };

/**
 * Finds the finished MP4s of a film.
 * @param missing what to say of one that is not there: `clip of “de-risicos”`, `film`
 * @throws {RenderError} that says so
 */
export const finishedMp4s = (
  { slides }: Film,
  manifest: Manifest | null,
  picture: Pick<ManifestFile, 'format' | 'captions'>,
  missing: (what: string) => string,
): FinishedMp4s => {
  const fitting = (manifest?.files ?? []).filter(
    ({ format, captions }) => format === picture.format && captions === picture.captions,
  );
  const found = (what: string, isIt: (file: ManifestFile) => boolean): ManifestFile => {
    const listed = fitting.find(isIt);
    if (!listed) throw new RenderError(missing(what));
    return listed;
  };
  return {
    clips: slides.map(({ id }) =>
      found(`clip of “${id}”`, ({ kind, slide }) => kind === 'clip' && slide === id),
    ),
    film: found('film', ({ kind }) => kind === 'film'),
  };
};

/**
 * Writes the manifest of a film's folder with files added, in place of what it said about them. What it says about other
 * files stays for as long as they are there. It is put in its place together with the files.
 */
export const updatedManifest = async (
  folder: string,
  about: Pick<Manifest, 'film' | 'versions'>,
  made: readonly ManifestFile[],
  run: RunFolder,
): Promise<Finished> => {
  const before = (await readManifest(folder))?.files ?? [];
  const others = before.filter((file) => !made.some((newer) => newer.path === file.path));
  const present = await Promise.all(others.map((file) => isPresent(folder, file)));
  const files = [...others.filter((_, index) => present[index]), ...made].sort(byPath);
  const manifest: Manifest = { version: 1, ...about, files };
  const file = run.newPath(manifestName);
  await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
  return { file, target: path.join(folder, manifestName) };
};

const isPresent = async (folder: string, { path: name, bytes }: ManifestFile): Promise<boolean> => {
  const found = await stat(path.join(folder, name)).catch(() => null);
  return found?.size === bytes;
};

const byPath = (a: ManifestFile, b: ManifestFile): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
