import { sha256OfValue } from '../disk/hash.ts';
import { formats, type Format } from '../design/format.ts';
import type { FilmNarration } from '../film/narration.ts';
import type { Film } from '../film/schema.ts';
import { titleLine } from '../film/script.ts';
import { timePiece } from '../render/piece/job.ts';
import { planRender } from '../render/plan.ts';
import type { ShownText } from './shown-texts.ts';
import type { Viewer } from './viewer.ts';
import { momentsOf } from '../timeline/moments.ts';
import { narrationOf, pieceId, piecesOf, pieceTimeline, type Piece } from '../timeline/piece.ts';
import type { Still, StoryboardPiece } from './board.ts';

/** How large a pixel of the film is in a still: 540×960 and 960×540, as they are enlarged. */
const scale = 1 / 2;
const jpegQuality = 75;

export type TakeStillsOptions = {
  narrations: FilmNarration;
  formats: readonly Format[];
  /** Slides, or the end card; none for all. */
  slides: readonly string[];
  viewer: Viewer;
  /** Told after each still. */
  onStill?: ((progress: { piece: string; done: number; total: number }) => void) | undefined;
  signal?: AbortSignal | undefined;
};

/**
 * Looks at every moment of a film at rest: a page for each format, side by side.
 * @throws {Error} when a piece cannot be shown
 */
export const takeStills = async (
  film: Film,
  { narrations, formats: asked, slides, viewer, onStill, signal }: TakeStillsOptions,
): Promise<Omit<StoryboardPiece, 'sound' | 'clips'>[]> => {
  const pieces = piecesOf(film).flatMap((piece, index) => {
    if (slides.length > 0 && !slides.includes(pieceId(piece))) return [];
    const timeline = pieceTimeline(piece, narrationOf(piece, narrations));
    return [{ piece, place: index + 1, timeline, moments: momentsOf(piece, timeline) }];
  });
  const total = asked.length * pieces.reduce((sum, { moments }) => sum + moments.length, 0);
  let done = 0;
  const stillsIn = async (format: Format): Promise<Still[][]> => {
    const { width, height } = formats[format];
    const jobs = jobsOf(film, format, narrations);
    const page = await viewer.open({ width, height, scale });
    const stills: Still[][] = [];
    for (const { piece, place, moments } of pieces) {
      const job = jobs[place - 1];
      if (!job) throw new Error(`No ${format} drawing is planned of ${pieceId(piece)}.`);
      await page.put(job);
      const own: Still[] = [];
      for (const { restFrame } of moments) {
        signal?.throwIfAborted();
        await page.show(restFrame);
        const jpeg = await page.picture({ type: 'jpeg', quality: jpegQuality });
        own.push({ source: dataAddress(jpeg), shown: shownIn(await page.texts()) });
        onStill?.({ piece: job.id, done: ++done, total });
      }
      stills.push(own);
    }
    await page.close();
    return stills;
  };
  const taken = await Promise.all(
    asked.map(async (format) => ({ format, stills: await stillsIn(format) })),
  );
  return pieces.map(({ piece, place, timeline, moments }, index) => ({
    id: pieceId(piece),
    place,
    title: titleOf(piece),
    seconds: timeline.durationInFrames / timeline.fps,
    moments: moments.map(({ ids, cue, spoken, startFrame }, at) => {
      const stills = Object.fromEntries(
        taken.flatMap(({ format, stills: own }) => {
          const still = own[index]?.[at];
          return still ? [[format, still]] : [];
        }),
      );
      return {
        number: `${place}.${at + 1}`,
        digest: sha256OfValue({ cue, spoken, stills }).slice(0, 12),
        atSeconds: startFrame / timeline.fps,
        ...{ ids, cue, spoken, stills },
      };
    }),
  }));
};

/** The pieces as a render draws them, with captions. */
const jobsOf = (film: Film, format: Format, narrations: FilmNarration) =>
  planRender([film], { slides: [], formats: [format], captions: true }).flatMap((plan) =>
    plan.pieces.map((piece) => timePiece(film, piece, narrations).job),
  );

const titleOf = (piece: Piece): string =>
  piece.kind === 'slide' ? titleLine(piece.slide) : piece.endCard.name;

/**
 * What is said in a picture, from its top down. Captions say what is spoken, which stands beside; the numbers of steps
 * are marks, as their ticks are.
 */
const shownIn = (texts: readonly ShownText[]): string[] => {
  const said = texts.filter(({ role }) => role !== 'caption' && role !== 'number');
  const fromTheTop = said.sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  return [...new Set(fromTheTop.map(({ text }) => text))];
};

const dataAddress = (jpeg: Buffer): string => `data:image/jpeg;base64,${jpeg.toString('base64')}`;
