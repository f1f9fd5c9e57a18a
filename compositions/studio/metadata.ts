import { type CalculateMetadataFunction, getRemotionEnvironment } from 'remotion';
import { formats } from '../../src/design/format.ts';
import type { Format } from '../../src/film/formats.ts';
import { checkFilmProps, checkPieceProps, checkSceneProps } from '../../src/drawing/check-props.ts';
import type { FilmProps, PieceProps, SceneProps } from '../../src/drawing/props.ts';
import type { FilmNarration, Narration } from '../../src/film/narration.ts';
import type { Film } from '../../src/film/schema.ts';
import { ContentError } from '../../src/film/parse/parse.ts';
import { fps, frameAt, pace } from '../../src/timeline/pace.ts';
import {
  narrationOf,
  type Piece,
  piecesOf,
  pieceTimeline,
  withSupplied,
} from '../../src/timeline/piece.ts';
import { sceneSpans, type Span } from '../../src/timeline/slide.ts';

/** What a picture says of itself to those who look at it. */
export type Review = {
  /** Why nothing can be drawn. */
  problems?: string[];
  /** Whether words of a film that is spoken have not been spoken yet: it is silent there, and their times are estimates. */
  isEstimated?: boolean;
};

/** What is made of a film before it is looked at: what a voice made of it, and what its folder supplies. */
type Made = { narrations: Narrations; supplied: Pick<Film, 'files' | 'fonts'> };

/** What speaks a film, or null where it is only looked at and never spoken. */
type Narrations = FilmNarration | null;

/** Size, length and narration of one piece of a film, once its props have been checked. */
export const pieceMetadata =
  ({ narrations, supplied }: Made): CalculateMetadataFunction<PieceProps & Review> =>
  ({ props }) =>
    checked(props, () => {
      const checkedProps = checkPieceProps(props);
      const own = { ...checkedProps, piece: withSupplied(checkedProps.piece, supplied) };
      const narration = narrationOf(own.piece, narrations);
      return {
        props: { ...own, narration, isEstimated: isEstimated(narration, narrations) },
        ...sizeAndLength(own.format, lengthOf(own.piece, narration)),
      };
    });

/** The same of one scene: the piece that it is in, cut to it. */
export const sceneMetadata =
  ({ narrations, supplied }: Made): CalculateMetadataFunction<SceneProps & Review> =>
  ({ props }) =>
    checked(props, () => {
      const checkedProps = checkSceneProps(props);
      const own = { ...checkedProps, piece: withSupplied(checkedProps.piece, supplied) };
      const narration = narrationOf(own.piece, narrations);
      const { startFrame, endFrame } = sceneSpan(own.piece, own.scene, narration);
      return {
        props: { ...own, narration, isEstimated: isEstimated(narration, narrations) },
        ...sizeAndLength(own.format, endFrame - startFrame),
      };
    });

/** The same of a whole film. */
export const filmMetadata =
  ({ narrations, supplied }: Made): CalculateMetadataFunction<FilmProps & Review> =>
  ({ props }) =>
    checked(props, () => {
      const checkedProps = checkFilmProps(props);
      const own = { ...checkedProps, film: { ...supplied, ...checkedProps.film } };
      const spoken = piecesOf(own.film).map((piece) => narrationOf(piece, narrations));
      return {
        props: {
          ...own,
          narration: narrations,
          isEstimated: spoken.some((narration) => isEstimated(narration, narrations)),
        },
        ...sizeAndLength(own.format, filmLength(piecesOf(own.film), narrations)),
      };
    });

/** How many frames a piece lasts. */
export const lengthOf = (piece: Piece, narration: Narration): number =>
  pieceTimeline(piece, narration).durationInFrames;

/** How many frames pieces last one after another. */
export const filmLength = (pieces: readonly Piece[], narrations: Narrations): number =>
  pieces.reduce((sum, piece) => sum + lengthOf(piece, narrationOf(piece, narrations)), 0);

/** When a scene of a slide has the stage; nothing of the end card, which has none. */
export const sceneSpan = (piece: Piece, scene: number, narration: Narration): Span =>
  (piece.kind === 'slide'
    ? sceneSpans(piece.slide, pieceTimeline(piece, narration))[scene]
    : undefined) ?? { startFrame: 0, endFrame: 1 };

const isEstimated = ({ audio }: Narration, narrations: Narrations): boolean =>
  narrations !== null && audio === null;

const sizeAndLength = (format: Format, durationInFrames: number) => ({
  width: formats[format].width,
  height: formats[format].height,
  fps,
  durationInFrames,
});

/** What a list of problems stands on: long enough not to be taken for a still. */
export const problemsCanvas = sizeAndLength('landscape', frameAt(pace.endCardMs));

/** What is wrong with props is shown to who looks at them in Studio; whatever renders them is refused. */
const checked = <Made extends object, Props extends object>(props: Props, make: () => Made) => {
  try {
    return make();
  } catch (error) {
    const { isStudio, isRendering } = getRemotionEnvironment();
    if (!(error instanceof ContentError) || !isStudio || isRendering) throw error;
    return { props: { ...props, problems: error.problems }, ...problemsCanvas };
  }
};
