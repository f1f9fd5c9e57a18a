import * as content from '../content/index.ts';
import { parseFilm } from '../src/film/parse.ts';
import { stressFilm } from '../tests/fixtures/stress-film.ts';
import { FilmFolder } from './FilmFolder.tsx';

const films = Object.entries(content).map(([name, film]) =>
  parseFilm(film, `content/${name}/film.ts`),
);
// For review: the most that the schema allows of everything.
const stress = parseFilm(stressFilm, 'tests/fixtures/stress-film.ts');

/** Everything that can be rendered or reviewed alone. */
export const Root: React.FC = () => (
  <>
    {films.map((film) => (
      <FilmFolder key={film.id} film={film} isSpoken />
    ))}
    <FilmFolder film={stress} isSpoken={false} />
  </>
);
