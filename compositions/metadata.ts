import { type CalculateMetadataFunction, staticFile } from 'remotion';
import { z } from 'zod';
import { type FilmNarration, narrationSchema } from '../src/film/narration.ts';
import type { FilmProps, PieceProps } from '../src/drawing/props.ts';
import { formats } from '../src/design/format.ts';
import { fps } from '../src/timeline/pace.ts';
import { narrationOf, piecesOf, pieceTimeline } from '../src/timeline/piece.ts';

/**
 * Size, length and narration of one piece of a film.
 * @param spoken the id of the film that a voice has spoken, or null for one that is only looked at
 */
export const pieceMetadata =
  (spoken: string | null): CalculateMetadataFunction<PieceProps> =>
  async ({ props, abortSignal }) => {
    const narrations = await fetchNarration(spoken, abortSignal);
    const narration = narrationOf(props.piece, narrations);
    const { durationInFrames } = pieceTimeline(props.piece, narration);
    return { props: { ...props, narration }, durationInFrames, ...canvasOf(props.format) };
  };

/** Size, length and narration of a whole film; `spoken` as for a piece. */
export const filmMetadata =
  (spoken: string | null): CalculateMetadataFunction<FilmProps> =>
  async ({ props, abortSignal }) => {
    const narration = await fetchNarration(spoken, abortSignal);
    const durationInFrames = piecesOf(props.film)
      .map((piece) => pieceTimeline(piece, narrationOf(piece, narration)).durationInFrames)
      .reduce((sum, frames) => sum + frames, 0);
    return { props: { ...props, narration }, durationInFrames, ...canvasOf(props.format) };
  };

const canvasOf = (format: PieceProps['format']) => ({
  width: formats[format].width,
  height: formats[format].height,
  fps,
});

/** What the voice made, or null where it made nothing yet: then word times are estimated. */
const fetchNarration = async (
  filmId: string | null,
  signal: AbortSignal,
): Promise<FilmNarration | null> => {
  if (filmId === null) return null;
  const answer = await fetch(staticFile(`narration/${filmId}/index.json`), { signal });
  // Studio answers an unknown path with its own page.
  const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
  if (!answer.ok || !isJson) return null;
  return z.record(z.string(), narrationSchema).parse(await answer.json());
};
