import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chapterCues, chaptersOf, youTubeText } from '../../captions/chapters.ts';
import { captionCues } from '../../captions/cues.ts';
import { toSrt, toWebVtt } from '../../captions/sidecars.ts';
import { transcriptOf } from '../../captions/transcript.ts';
import {
  creditedPictures,
  describedPictures,
  picturesHeading,
} from '../../film/supplied/picture-texts.ts';
import type { Film } from '../../film/schema.ts';
import { titleLine } from '../../film/script.ts';
import { listedSources, sourcesHeading } from '../../film/statistics/sources.ts';
import { languageOf } from '../../language/languages.ts';
import { sha256OfFile } from '../../disk/hash.ts';
import type { RenderContext } from '../context.ts';
import type { TimedPiece } from '../piece/job.ts';
import type { Beside } from '../manifest.ts';
import type { PlannedFile } from '../plan.ts';

/** A text file that goes beside an MP4. Its path is like the MP4's. */
export type Sidecar = { path: string; text: string };

/**
 * The texts beside an MP4: its captions as SRT and WebVTT, and what is said as plain text, with the sources of its
 * numbers; beside a film its chapters
 * and the words for YouTube. The captions are those of the picture, at its frames, whether it shows them or not. The
 * end card draws no captions, as it sets its words itself; they are here all the same, since they are spoken.
 */
export const sidecarsOf = (
  film: Film,
  planned: Pick<PlannedFile, 'kind' | 'path' | 'format' | 'title'>,
  pieces: readonly TimedPiece[],
): Sidecar[] => {
  const { kind, path: mp4Path, format, title } = planned;
  const timelines = pieces.map(({ timeline }) => timeline);
  const { asShown } = languageOf(film.language);
  const cues = captionCues(timelines, format);
  const about = { about: title, language: film.language };
  const beside = (ending: string) => mp4Path.replace(/\.mp4$/u, ending);
  const shown = pieces.flatMap(({ piece }) => (piece.kind === 'slide' ? [piece.slide] : []));
  const sources = { heading: sourcesHeading(film.language), lines: listedSources(shown) };
  const heading = picturesHeading(film.language);
  const captions = [
    { path: beside('.srt'), text: toSrt(cues) },
    { path: beside('.vtt'), text: toWebVtt(cues, about) },
    {
      path: beside('.txt'),
      text: asShown(
        transcriptOf(
          timelines.map(({ script }) => script),
          [{ heading, lines: describedPictures(shown) }, sources],
        ),
      ),
    },
  ];
  if (kind === 'clip') return captions;
  const { slides, endCard } = film;
  const chapters = chaptersOf(
    slides.map((slide, index) => ({
      title: titleLine(slide),
      durationInFrames: timelines[index]?.durationInFrames ?? 0,
    })),
    timelines.at(-1)?.durationInFrames ?? 0,
    timelines[0]?.fps ?? 1,
  );
  const inFolder = (name: string) => path.posix.join(path.posix.dirname(mp4Path), name);
  const words = youTubeText({
    title,
    description: [asShown(slides[0]?.headline ?? '')],
    chapters,
    lists: [{ heading, lines: creditedPictures(shown) }, sources],
    closing: [endCard.name, asShown(endCard.tagline ?? ''), endCard.url].filter(Boolean),
  });
  return [
    ...captions,
    { path: inFolder('chapters.vtt'), text: toWebVtt(chapterCues(chapters), about) },
    { path: inFolder('youtube.txt'), text: words },
  ];
};

/** Writes the texts that are to go beside an MP4. */
export const writeSidecars = (
  { run }: RenderContext,
  sidecars: readonly Sidecar[],
): Promise<Beside[]> =>
  Promise.all(
    sidecars.map(async ({ path: name, text }) => {
      const file = run.newPath(path.posix.basename(name));
      await writeFile(file, text);
      const { size: bytes } = await stat(file);
      return { file, listed: { path: name, bytes, sha256: await sha256OfFile(file) } };
    }),
  );
