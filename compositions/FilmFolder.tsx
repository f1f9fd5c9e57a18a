import { Composition, Folder } from 'remotion';
import { type Format, formatNames, formats } from '../src/design/format.ts';
import { filmProps, pieceProps } from '../src/drawing/props.ts';
import { editionName } from '../src/film/edition.ts';
import type { Film } from '../src/film/schema.ts';
import { fps } from '../src/timeline/pace.ts';
import { type Piece, pieceId, piecesOf } from '../src/timeline/piece.ts';
import { WholeFilm } from './Film.tsx';
import { filmMetadata, pieceMetadata } from './metadata.ts';
import { PieceFilm } from './Piece.tsx';

type FilmFolderProps = {
  film: Film;
  /** Whether a voice speaks it; else the times of its words are estimated. */
  isSpoken: boolean;
};

/** A film for review: whole, and each slide alone. */
export const FilmFolder: React.FC<FilmFolderProps> = ({ film, isSpoken }) => (
  <Folder name={idOf(film)}>
    <Folder name="Film">
      {formatNames.map((format) => (
        <Composition
          key={format}
          id={`${idOf(film)}-${format}`}
          component={WholeFilm}
          schema={filmProps}
          calculateMetadata={filmMetadata(isSpoken ? editionName(film) : null)}
          defaultProps={{ film, narration: null, ...look(format) }}
          {...placeholder(format)}
        />
      ))}
    </Folder>
    <Folder name="Slides">
      {piecesOf(film).map((piece) => (
        <PieceCompositions
          key={pieceId(piece)}
          id={pieceId(piece)}
          piece={piece}
          film={film}
          isSpoken={isSpoken}
        />
      ))}
    </Folder>
  </Folder>
);

const PieceCompositions: React.FC<FilmFolderProps & { id: string; piece: Piece }> = ({
  id,
  piece,
  film,
  isSpoken,
}) =>
  formatNames.map((format) => (
    <Composition
      key={format}
      id={`${idOf(film)}-${id}-${format}`}
      component={PieceFilm}
      schema={pieceProps}
      calculateMetadata={pieceMetadata(isSpoken ? editionName(film) : null)}
      defaultProps={{ piece, narration: null, ...look(format) }}
      {...placeholder(format)}
    />
  ));

/** Remotion takes letters, digits and hyphens; no id of ours has two of these together. */
const idOf = (film: Film): string => editionName(film).replace('/', '--');

const look = (format: Format) => ({ format, captions: true, guides: false });

// Remotion wants numbers before `calculateMetadata` has run.
const placeholder = (format: Format) => ({
  width: formats[format].width,
  height: formats[format].height,
  fps,
  durationInFrames: 1,
});
