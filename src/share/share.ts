import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { captionCues } from '../captions/cues.ts';
import { publishTogether } from '../disk/publish.ts';
import { requireRoom } from '../disk/room.ts';
import type { RunFolder } from '../disk/run-folder.ts';
import { linkOrCopy, type ContentStore } from '../disk/store.ts';
import type { FilmNarration } from '../film/narration.ts';
import type { Film } from '../film/schema.ts';
import { readManifest } from '../render/manifest.ts';
import { mp4Language } from '../render/mp4/join.ts';
import { probeFile } from '../render/mp4/probe.ts';
import { smallCopy } from '../render/mp4/shrink.ts';
import { addTextTrack } from '../render/mp4/text-track.ts';
import { narrationOf, piecesOf, pieceTimeline } from '../timeline/piece.ts';
import { RenderError } from '../told/errors.ts';
import { findingLine, findingsOf, type Finding } from './findings.ts';
import { notesText, type PostFiles } from './notes.ts';
import { platforms, type Platform, type PlatformName } from './platforms.ts';
import { postsOf, type Post } from './posts.ts';
import { shareWordsIn } from './words.ts';

export type ShareOptions = {
  /** Where the film's outputs are, what is posted among them. */
  folder: string;
  narrations: FilmNarration;
  run: RunFolder;
  store: ContentStore;
  /** What does not fit, and how to make it fit. */
  warn: (message: string) => void;
  onFolder: (folder: { path: string; posts: number; bytes: number }) => void;
  signal: AbortSignal;
};

/**
 * Makes `share/<platform>/` of a film: what can be posted there, each MP4 with its cover, words and captions in the form
 * that the platform takes, and notes which file goes where. It appears whole or not at all.
 * @throws {RenderError} when nothing fits, or an MP4 is not there
 * @throws {DiskFullError} when there is no room for it
 */
export const makeShareSet = async (
  film: Film,
  name: PlatformName,
  options: ShareOptions,
): Promise<void> => {
  const { folder, run, warn, onFolder, signal } = options;
  const platform: Platform = platforms[name];
  const posts = postsOf(film, await readManifest(folder), platform);
  const target = path.join(folder, 'share', name);
  await requireRoom([
    {
      folder: target,
      bytes: posts.reduce((sum, { listed }) => sum + listed.bytes, 0),
      what: `the files for ${platform.name}`,
      otherwise: 'choose another folder with --out',
    },
  ]);

  const made = run.newPath(name);
  await mkdir(made);
  const taken: PostFiles[] = [];
  const leftOut: { name: string; findings: Finding[] }[] = [];
  let bytes = 0;
  for (const post of posts) {
    signal.throwIfAborted();
    const mp4 = path.join(made, path.posix.basename(post.listed.path));
    await putVideo(film, post, platform, mp4, options);
    const { size } = await stat(mp4);
    const findings = findingsOf({ ...(await probeFile(mp4, signal)), bytes: size }, platform);
    if (findings.length === 0) {
      taken.push(await putBeside(post, platform, mp4, options));
      bytes += size;
      continue;
    }
    await rm(mp4);
    leftOut.push({ name: path.basename(mp4), findings });
  }
  const problems = leftOut.map(
    ({ name: left, findings }) =>
      `${left} does not fit ${platform.name}: ${findings.map(findingLine).join('; ')}.`,
  );
  if (taken.length === 0) throw new RenderError(problems.join('\n'));
  problems.forEach(warn);

  const words = shareWordsIn(film.language);
  const notes = notesText(film, platform, { posts: taken, leftOut }, words);
  await writeFile(path.join(made, words.notesName), notes);
  await publishTogether(folder, [{ file: made, target }]);
  onFolder({ path: target, posts: taken.length, bytes });
};

/** The MP4 as the platform takes it: made smaller where it is too large, with a track where captions can be chosen. */
const putVideo = async (
  film: Film,
  { listed, slides }: Post,
  platform: Platform,
  mp4: string,
  { folder, narrations, run, store, signal }: ShareOptions,
): Promise<void> => {
  const whole = path.join(folder, listed.path);
  const isTooLarge = listed.bytes > platform.bytes.max;
  const large = { file: whole, sha256: listed.sha256 };
  const source = isTooLarge ? await smallCopy(large, { store, run, signal }) : whole;
  if (!platform.track) return linkOrCopy(source, mp4);
  const shown = new Set(slides.map(({ id }) => id));
  const pieces = piecesOf(film).filter(
    (piece) => piece.kind === 'end-card' || shown.has(piece.slide.id),
  );
  const timelines = pieces.map((piece) => pieceTimeline(piece, narrationOf(piece, narrations)));
  await addTextTrack(source, mp4, {
    cues: captionCues(timelines, platform.format),
    durationMs: listed.seconds * 1000,
    language: mp4Language(film.language),
  });
};

const putBeside = async (
  { listed, title, text, alt }: Post,
  platform: Platform,
  mp4: string,
  { folder }: ShareOptions,
): Promise<PostFiles> => {
  const from = (ending: string) => path.join(folder, listed.path.replace(/\.mp4$/u, ending));
  const to = (ending: string) => mp4.replace(/\.mp4$/u, ending);
  await linkOrCopy(from('.jpg'), to('.jpg'));
  const hasTitle = platform.text.maxTitle !== undefined;
  if (listed.kind === 'film' && platform.chapters)
    await linkOrCopy(path.join(path.dirname(from('')), 'youtube.txt'), to('.txt'));
  else await writeFile(to('.txt'), `${hasTitle ? `${title}\n\n` : ''}${text}\n`);
  await writeFile(to('.alt.txt'), `${alt}\n`);
  const captions = platform.sidecar && `.${platform.sidecar}`;
  if (captions) await linkOrCopy(from(captions), to(captions));
  const name = (ending: string) => path.basename(to(ending));
  return {
    video: name('.mp4'),
    cover: name('.jpg'),
    text: name('.txt'),
    alt: name('.alt.txt'),
    captions: captions && name(captions),
  };
};
