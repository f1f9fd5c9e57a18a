import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { RunFolder } from '../../disk/run-folder.ts';
import { linkOrCopy, type ContentStore } from '../../disk/store.ts';
import type { FilmNarration } from '../../film/narration.ts';
import type { Film } from '../../film/schema.ts';
import { fontFaces, fontsOnDisk, type Fonts } from '../../markup/fonts.ts';
import { readManifest } from '../../render/manifest.ts';
import { smallCopy } from '../../render/mp4/shrink.ts';
import { narrationOf, piecesOf, pieceTimeline } from '../../timeline/piece.ts';
import { lessonColours } from '../colours.ts';
import type { LessonWords } from '../../language/own-words/lesson.ts';
import type { LessonData } from '../contract.ts';
import { lessonData } from '../data.ts';
import { lessonHtml } from '../html.ts';
import { buildPageCode } from '../page-code.ts';
import { readMeText } from '../papers/read-me.ts';
import { sheetHtml } from '../papers/sheet.ts';
import { lessonMp4s, type LessonMp4 } from './videos.ts';

export type LessonFolderOptions = {
  /** Where the film's outputs are, its landscape files without captions among them. */
  folder: string;
  narrations: FilmNarration;
  words: LessonWords;
  /** 1280×720 instead of 1920×1080. */
  isSmall: boolean;
  run: RunFolder;
  store: ContentStore;
  /** Prints an HTML file as an A4 PDF. */
  printPdf: (htmlFile: string, pdfFile: string) => Promise<void>;
  signal: AbortSignal;
};

/**
 * Fills a folder with a lesson: the page, what it plays, and the papers beside it.
 * @returns what the page was given, and every file from the folder, with forward slashes
 * @throws {RenderError} when a film that it plays is not there
 */
export const fillLessonFolder = async (
  made: string,
  film: Film,
  options: LessonFolderOptions,
): Promise<{ data: LessonData; files: string[] }> => {
  const { folder, words, printPdf } = options;
  const videos = lessonMp4s(film, await readManifest(folder));
  await mkdir(path.join(made, 'clips'), { recursive: true });
  for (const video of [...videos.clips, videos.film]) await takeVideo(video, made, options);

  const data = dataOf(film, videos, options);
  const write = (name: string, text: string) => writeFile(path.join(made, name), text);
  const code = await buildPageCode();
  const fontStyle = fontFaces(await takeFonts(made, data));
  const colours = lessonColours(film.brand);
  await write('index.html', lessonHtml(data, { code, colours, fontStyle }));
  await write(data.papers.sheet, sheetHtml(data, { colours: colours.light, fontStyle }));
  await write(words.readMeName, readMeText(data));
  await write(
    data.papers.transcript,
    await transcriptBeside(path.join(folder, videos.film.listed.path)),
  );
  if (data.papers.sheetPdf)
    await printPdf(path.join(made, data.papers.sheet), path.join(made, data.papers.sheetPdf));

  const entries = await readdir(made, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(made, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
  return { data, files };
};

/** Beside the page rather than in it: browsers on a disk load them, and the page stays small. */
const takeFonts = (made: string, data: LessonData): Promise<Fonts> =>
  Promise.all(
    fontsOnDisk(data).map(async ({ file, ...font }) => {
      const source = `fonts/${path.basename(file)}`;
      await mkdir(path.join(made, 'fonts'), { recursive: true });
      await copyFile(file, path.join(made, source));
      return { ...font, source };
    }),
  );

const takeVideo = async (
  { listed, files }: LessonMp4,
  made: string,
  { folder, isSmall, run, store, signal }: LessonFolderOptions,
): Promise<void> => {
  signal.throwIfAborted();
  const source = path.join(folder, listed.path);
  const beside = (ending: string) => source.replace(/\.mp4$/u, ending);
  const large = { file: source, sha256: listed.sha256 };
  const mp4 = isSmall ? await smallCopy(large, { store, run, signal }) : source;
  await linkOrCopy(mp4, path.join(made, files.video));
  await linkOrCopy(beside('.jpg'), path.join(made, files.poster));
  await linkOrCopy(beside('.vtt'), path.join(made, files.captionsFile));
};

const dataOf = (
  film: Film,
  videos: ReturnType<typeof lessonMp4s>,
  { narrations, words }: LessonFolderOptions,
): LessonData => {
  const timelines = piecesOf(film).map((piece) =>
    pieceTimeline(piece, narrationOf(piece, narrations)),
  );
  const endCard = timelines.at(-1);
  if (!endCard) throw new Error('A film has an end card.');
  return lessonData(film, {
    slides: film.slides.flatMap((slide, index) => {
      const [timeline, video] = [timelines[index], videos.clips[index]];
      return timeline && video ? [{ slide, timeline, files: video.files }] : [];
    }),
    endCard,
    film: videos.film.files,
    papers: {
      sheet: `${words.sheetName}.html`,
      sheetPdf: `${words.sheetName}.pdf`,
      transcript: 'transcript.txt',
    },
    words,
  });
};

const transcriptBeside = (mp4: string): Promise<string> =>
  readFile(mp4.replace(/\.mp4$/u, '.txt'), 'utf8');
