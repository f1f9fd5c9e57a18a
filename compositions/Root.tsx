import { Composition, Folder } from 'remotion';
import * as content from '../content/index.ts';
import { formatNames, formats } from '../src/design/format.ts';
import { parseFilm } from '../src/film/parse.ts';
import type { Film } from '../src/film/schema.ts';
import { fps } from '../src/timeline/pace.ts';
import { pieceId, piecesOf } from '../src/timeline/piece.ts';
import { WholeFilm } from './Film.tsx';
import { filmMetadata, pieceMetadata } from './metadata.ts';
import { PieceFilm } from './Piece.tsx';
import { filmProps, pieceProps } from './props.ts';

const films = Object.entries(content).map(([name, film]) =>
  parseFilm(film, `content/${name}/film.ts`),
);

/** Everything that can be rendered or reviewed alone. */
export const Root: React.FC = () => films.map((film) => <FilmFolder key={film.id} film={film} />);

const FilmFolder: React.FC<{ film: Film }> = ({ film }) => (
  <Folder name={film.id}>
    <Folder name="Film">
      {formatNames.map((format) => (
        <Composition
          key={format}
          id={`${film.id}-${format}`}
          component={WholeFilm}
          schema={filmProps}
          calculateMetadata={filmMetadata}
          defaultProps={{ film, narration: null, format, captions: true, guides: false }}
          {...placeholder(format)}
        />
      ))}
    </Folder>
    <Folder name="Slides">
      {piecesOf(film).flatMap((piece) =>
        formatNames.map((format) => (
          <Composition
            key={`${pieceId(piece)}-${format}`}
            id={`${film.id}-${pieceId(piece)}-${format}`}
            component={PieceFilm}
            schema={pieceProps}
            calculateMetadata={pieceMetadata(film.id)}
            defaultProps={{ piece, narration: null, format, captions: true, guides: false }}
            {...placeholder(format)}
          />
        )),
      )}
    </Folder>
  </Folder>
);

// Remotion wants numbers before `calculateMetadata` has run.
const placeholder = (format: (typeof formatNames)[number]) => ({
  width: formats[format].width,
  height: formats[format].height,
  fps,
  durationInFrames: 1,
});
