import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { FilmNarration } from '../film/narration.ts';
import { narrationSchema } from '../film/narration.ts';
import type { Film, Slide } from '../film/schema.ts';
import { editionName } from '../film/translation/edition.ts';
import { narrationIndexPath } from '../narration/narrate.ts';
import { fps } from '../timeline/pace.ts';
import { narrationOf, piecesOf, pieceTimeline } from '../timeline/piece.ts';
import { measureRender, type Cost } from './commands.ts';
import { measureFloor } from './floor.ts';
import type { BenchReport } from './report.ts';
import { measureStock, prepareStock, stockFiles } from './stock.ts';
import { openWorkplace } from './workplace.ts';

export type BenchOptions = {
  projectFolder: string;
  film: Film;
  /** Measures stock on the clips of two slides only, and scales by frames. */
  sample: boolean;
  /** Words of the film that stand in no cue, figure or label, and what they become. */
  change: { file: string; words: string; by: string; again: string; slide: string };
  say: (message: string) => void;
};

/** Slides whose stock clips stand for all: one of few moving pictures, one of many. */
const sampledSlides = 2;

/** Measures the whole campaign side by side with stock Remotion, in one run on this machine. */
export const benchCampaign = async ({
  projectFolder,
  film,
  sample,
  change,
  say,
}: BenchOptions): Promise<BenchReport> => {
  const { folder, change: rewrite, remove } = await openWorkplace(projectFolder);
  try {
    say('(a) the whole campaign by us, cold');
    const { done, cores, jobs, ...cold } = await measureRender(folder);

    say('(e) what a picture costs at the least');
    const floor = await measureFloor(path.join(folder, '.cache'));

    say('(d) again with nothing changed');
    const unchanged = costOf(await measureRender(folder));

    let oneAtATime: Cost | null = null;
    if (jobs > 1) {
      say('(a) once more, one piece at a time');
      oneAtATime = costOf(await measureRender(folder, ['--fresh', '--jobs', '1']));
    }

    const framesOf = await frameCounter(folder, film);
    say('(b) the same files by stock Remotion');
    await prepareStock(folder);
    const all = stockFiles(film, framesOf);
    const measured = sample
      ? all.filter(({ slides }) => slides.length === 1).slice(0, sampledSlides)
      : all;
    const costs: Cost[] = [];
    for (const file of measured) {
      say(`    ${file.name} ${file.format}`);
      costs.push(await measureStock(folder, film, file));
    }
    const seconds = costs.reduce((total, cost) => total + cost.seconds, 0);
    const measuredFrames = measured.reduce((total, { frames }) => total + frames, 0);
    const allFrames = all.reduce((total, { frames }) => total + frames, 0);

    say('(c) after changing one sentence');
    await rewrite(change.file, change.words, change.by);
    const oneClip = ['--slide', change.slide, '--format', 'portrait'];
    const changedClip = costOf(await measureRender(folder, oneClip));
    // That clip is there now; another word, so that all of it is made once more.
    await rewrite(change.file, change.by, change.again);
    const changedSentence = costOf(await measureRender(folder));
    const changedSlide = film.slides.filter(({ id }) => id === change.slide);
    return {
      ...{ cores, jobs, cold, oneAtATime },
      stock: {
        seconds: (seconds * allFrames) / measuredFrames,
        peakBytes: Math.max(...costs.map(({ peakBytes }) => peakBytes)),
        measuredFrames,
        scaledFrom: sample
          ? `measured on ${measuredFrames} of ${allFrames} frames (${measured.map(({ name, format }) => `${name} ${format}`).join(', ')}) and scaled by frames`
          : null,
      },
      changedSentence,
      changedClip: { ...changedClip, clipSeconds: framesOf(changedSlide) / fps },
      unchanged,
      floor,
      frames: done.framesDrawn,
      distinct: done.distinctDrawn,
    };
  } finally {
    await remove();
  }
};

const costOf = ({ seconds, peakBytes }: Cost): Cost => ({ seconds, peakBytes });

/** Counts the frames of a film of some of the slides and the end card, as they were narrated in a workplace. */
const frameCounter = async (folder: string, film: Film): Promise<(slides: Slide[]) => number> => {
  const index = path.join(folder, 'public', narrationIndexPath(editionName(film)));
  const narrations: FilmNarration = z
    .record(z.string(), narrationSchema)
    .parse(JSON.parse(await readFile(index, 'utf8')));
  return (slides) =>
    piecesOf({ ...film, slides })
      .map((piece) => pieceTimeline(piece, narrationOf(piece, narrations)).durationInFrames)
      .reduce((total, frames) => total + frames, 0);
};
