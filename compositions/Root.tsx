import { useEffect, useState } from 'react';
import { useDelayRender } from 'remotion';
import { editionName } from '../src/film/translation/edition.ts';
import { FilmFolder } from './studio/FilmFolder.tsx';
import { BrokenFolder } from './studio/BrokenFolder.tsx';
import { type Listed, listExamples, listFilms, unreadable } from './studio/listed.ts';
import { watchPrepared } from './studio/prepared.ts';

const examples = listExamples();

/**
 * Everything that can be rendered or reviewed alone. Content is read while it runs, so that what cannot be read is told
 * on screen, and the picture comes back once it can.
 */
export const Root: React.FC = () => {
  const [films, setFilms] = useState<Listed[] | null>(null);
  const [reading, setReading] = useState(0);
  const { delayRender, continueRender } = useDelayRender();
  const [handle] = useState(() => delayRender('Reading the films'));

  // Without dependencies of the content: Studio runs it again whenever a file that this one leads to has changed.
  useEffect(() => {
    const controller = new AbortController();
    void import('../content/index.ts')
      .then((content) => listFilms(content, controller.signal))
      .catch(
        (error: unknown) => (known: Listed[] | null) =>
          unreadable(error, known, window.location.pathname.slice(1)),
      )
      .then((found) => {
        if (controller.signal.aborted) return;
        setFilms(found);
        continueRender(handle);
      });
    return () => controller.abort();
  }, [reading, handle, continueRender]);

  useEffect(() => {
    const spoken = (films ?? []).flatMap((one) => ('film' in one ? [editionName(one.film)] : []));
    return watchPrepared(spoken, () => setReading((count) => count + 1));
  }, [films]);

  return films === null ? null : (
    <>
      {[...films, ...examples].map((listed) =>
        'problems' in listed ? (
          <BrokenFolder key={listed.name} {...listed} />
        ) : (
          <FilmFolder key={listed.name} {...listed} />
        ),
      )}
    </>
  );
};
