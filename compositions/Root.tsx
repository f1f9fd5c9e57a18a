import * as content from '../content/index.ts';
import { listContent } from '../src/film/content.ts';
import { exampleFilm, stressFilms } from '../src/film/examples.ts';
import { editionName } from '../src/film/edition.ts';
import { parseFilm } from '../src/film/parse/parse.ts';
import { FilmFolder } from './FilmFolder.tsx';

const films = listContent(content).map(({ parse }) => parse());
// For review: every kind of scene as it is meant, and the most that the schema allows of it.
const examples = [exampleFilm, ...stressFilms].map((film) =>
  parseFilm(film, 'src/film/examples.ts'),
);

/** Everything that can be rendered or reviewed alone. */
export const Root: React.FC = () => (
  <>
    {films.map((film) => (
      <FilmFolder key={editionName(film)} film={film} isSpoken />
    ))}
    {examples.map((film) => (
      <FilmFolder key={film.id} film={film} isSpoken={false} />
    ))}
  </>
);
