import { formats } from '../design/format.ts';
import type { Format } from '../film/formats.ts';
import { sha256 } from '../disk/hash.ts';
import type { FilmNarration, Narration } from '../film/narration.ts';
import type { Film } from '../film/schema.ts';
import { titleLine } from '../film/script.ts';
import { describedPictures } from '../film/supplied/picture-texts.ts';
import { listedSources } from '../film/statistics/sources.ts';
import { timePiece } from '../render/piece/job.ts';
import { planRender, type PlannedPiece } from '../render/plan.ts';
import { restOf } from './rest.ts';
import type { ShownText } from './shown-texts.ts';
import type { Viewer } from './viewer.ts';
import type { HeardSpan } from '../timeline/holds.ts';
import { momentsOf } from '../timeline/moments.ts';
import { narrationOf, pieceId, piecesOf, pieceTimeline, type Piece } from '../timeline/piece.ts';
import type { Still, StoryboardMoment } from './board.ts';

/** How large a pixel of the film is in a still: 432×768 and 768×432, which fill a page of paper or a window. */
const scale = 2 / 5;
const jpegQuality = 80;
const digestLength = 12;

export type TakeStillsOptions = {
  narrations: FilmNarration;
  formats: readonly Format[];
  /** Ids, `end-card` for the end card; none means all. */
  slides: readonly string[];
  viewer: Viewer;
  /** Told after each still. */
  onStill?: ((progress: { piece: string; done: number; total: number }) => void) | undefined;
  signal?: AbortSignal | undefined;
};

/** A piece, how it is spoken, and its moments. */
export type TakenPiece = {
  id: string;
  number: string;
  title: string;
  sources: readonly string[];
  pictures: readonly string[];
  narration: Narration;
  heard: readonly HeardSpan[];
  seconds: number;
  moments: StoryboardMoment[];
};

/**
 * Looks at every moment of a film at rest: a page for each format, side by side.
 * @throws {Error} when a piece cannot be shown
 */
export const takeStills = async (
  film: Film,
  { narrations, formats: asked, slides, viewer, onStill, signal }: TakeStillsOptions,
): Promise<TakenPiece[]> => {
  const pieces = piecesOf(film).flatMap((piece, place) => {
    if (slides.length > 0 && !slides.includes(pieceId(piece))) return [];
    const narration = narrationOf(piece, narrations);
    const timeline = pieceTimeline(piece, narration);
    const moments = momentsOf(piece, timeline);
    const rests = moments.map((_, at) => restOf(piece, narration, timeline, moments, at));
    return { piece, place, narration, timeline, moments, rests };
  });
  const total = asked.length * pieces.reduce((sum, { moments }) => sum + moments.length, 0);
  let done = 0;
  const stillsIn = async (format: Format): Promise<Still[][]> => {
    const { width, height } = formats[format];
    const planned = plannedIn(film, format);
    const page = await viewer.open({ width, height, scale });
    const stills: Still[][] = [];
    for (const { piece, place, rests } of pieces) {
      const drawing = planned[place];
      if (!drawing) throw new Error(`No ${format} drawing is planned of ${pieceId(piece)}.`);
      let shown: Narration | null = null;
      const own: Still[] = [];
      for (const rest of rests) {
        signal?.throwIfAborted();
        if (shown !== rest.narration)
          await page.put(timePiece(film, drawing, { [pieceId(piece)]: rest.narration }).job);
        shown = rest.narration;
        await page.show(rest.frame);
        const jpeg = await page.picture({ type: 'jpeg', quality: jpegQuality });
        own.push({
          source: dataAddress(jpeg),
          shown: shownIn(await page.texts()),
          digest: sha256(await page.markup()).slice(0, digestLength),
        });
        onStill?.({ piece: drawing.name, done: ++done, total });
      }
      stills.push(own);
    }
    await page.close();
    return stills;
  };
  const taken = await Promise.all(
    asked.map(async (format) => ({ format, stills: await stillsIn(format) })),
  );
  return pieces.map(({ piece, place, narration, timeline, moments }, index) => ({
    id: pieceId(piece),
    number: String(place + 1),
    title: titleOf(piece),
    sources: piece.kind === 'slide' ? listedSources([piece.slide]) : [],
    pictures: piece.kind === 'slide' ? describedPictures([piece.slide]) : [],
    narration,
    heard: timeline.heard,
    seconds: timeline.durationInFrames / timeline.fps,
    moments: moments.map(({ ids, cue, spoken, startFrame }, at) => ({
      number: `${place + 1}.${at + 1}`,
      atSeconds: startFrame / timeline.fps,
      ids,
      cue,
      spoken,
      stills: Object.fromEntries(
        taken.flatMap(({ format, stills }) => {
          const still = stills[index]?.[at];
          return still ? [[format, still]] : [];
        }),
      ),
    })),
  }));
};

/** The pieces as a render draws them, with captions. */
const plannedIn = (film: Film, format: Format): PlannedPiece[] =>
  planRender([film], { slides: [], formats: [format], captions: true }).flatMap(
    ({ pieces }) => pieces,
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
