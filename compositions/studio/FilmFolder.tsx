import { memo } from 'react';
import { Composition, Folder } from 'remotion';
import { formats } from '../../src/design/format.ts';
import { type Format, formatNames } from '../../src/film/formats.ts';
import { compositionId } from '../../src/drawing/composition-id.ts';
import { fps } from '../../src/timeline/pace.ts';
import { narrationOf, type Piece, pieceId, piecesOf } from '../../src/timeline/piece.ts';
import type { ListedFilm } from './listed.ts';
import {
  filmLength,
  filmMetadata,
  lengthOf,
  pieceMetadata,
  sceneMetadata,
  sceneSpan,
} from './metadata.ts';
import { editedProps } from './schemas.ts';
import { ReviewedFilm, ReviewedPiece, ReviewedScene } from './Reviewed.tsx';

/** A film for review: whole, each slide alone, and each scene cut to its own span. */
export const FilmFolder: React.FC<ListedFilm> = memo(
  ({ name: filmName, film, supplied, narrations }) => {
    const pieces = piecesOf(film);
    const made = { narrations, supplied };
    const inFormats = (draw: (format: Format) => React.ReactNode) =>
      formatNames.map((format) => draw(format));
    return (
      <Folder name={filmName}>
        {inFormats((format) => (
          <Composition
            key={format}
            id={compositionId(format, film)}
            component={ReviewedFilm}
            schema={editedProps.film}
            calculateMetadata={filmMetadata(made)}
            defaultProps={{ film, narration: null, ...look(format) }}
            {...canvas(format, filmLength(pieces, narrations))}
          />
        ))}
        <Folder name="Slides">
          {inFormats((format) =>
            pieces.map((piece) => (
              <Composition
                key={`${format}-${pieceId(piece)}`}
                id={compositionId(format, film, pieceId(piece))}
                component={ReviewedPiece}
                schema={editedProps.piece}
                calculateMetadata={pieceMetadata(made)}
                defaultProps={{ piece, narration: null, ...look(format) }}
                {...canvas(format, lengthOf(piece, narrationOf(piece, narrations)))}
              />
            )),
          )}
        </Folder>
        <Folder name="Scenes">
          {inFormats((format) =>
            scenesOf(pieces).map(({ piece, scene, name }) => {
              const span = sceneSpan(piece, scene, narrationOf(piece, narrations));
              return (
                <Composition
                  key={`${format}-${name}`}
                  id={compositionId(format, film, name)}
                  component={ReviewedScene}
                  schema={editedProps.scene}
                  calculateMetadata={sceneMetadata(made)}
                  defaultProps={{ piece, scene, narration: null, ...look(format) }}
                  {...canvas(format, span.endFrame - span.startFrame)}
                />
              );
            }),
          )}
        </Folder>
      </Folder>
    );
  },
);
FilmFolder.displayName = 'FilmFolder';

/** Every scene of the slides, named by its place: `hulp-vinden-2-support`. */
const scenesOf = (pieces: readonly Piece[]) =>
  pieces.flatMap((piece) =>
    piece.kind === 'slide'
      ? piece.slide.scenes.map(({ kind }, scene) => ({
          piece,
          scene,
          name: `${piece.slide.id}-${scene + 1}-${kind}`,
        }))
      : [],
  );

const look = (format: Format) => ({ format, captions: true, guides: false });

/** As it stands in Studio's list, where `calculateMetadata` has not run yet. */
const canvas = (format: Format, durationInFrames: number) => ({
  width: formats[format].width,
  height: formats[format].height,
  fps,
  durationInFrames,
});
