/** @jsxImportSource preact */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LessonData } from '../contract.ts';
import { Discussion } from './Discussion.tsx';
import { actionOf } from './player/keys.ts';
import type { Memory } from './memory.ts';
import { Overview } from './Overview.tsx';
import type { Platform } from './platform.ts';
import { leave, watchForShifts } from './quick-exit.ts';
import { Stage } from './player/Stage.tsx';
import { filled } from '../../language/own-words/own-words.ts';

/** Where the lesson is: at its overview, at a clip or the film, or at the talk after a clip. */
type Place =
  | { at: 'overview' }
  | { at: 'video'; id: string; startSeconds: number }
  | { at: 'talk'; id: string };

/** The lesson: its clips one after another, with a talk after each, and help always in view. */
export const App = ({
  data,
  memory,
  platform,
}: {
  data: LessonData;
  memory: Memory;
  platform: Platform;
}) => {
  const { clips, film, words, language } = data;
  const [place, setPlace] = useState<Place>({ at: 'overview' });
  const [seen, setSeen] = useState<ReadonlySet<string>>(
    () => new Set(platform.resumed?.seen ?? memory.read().seen ?? []),
  );
  const [isDark, setDark] = useState(
    () => memory.read().isDark ?? matchMedia('(prefers-color-scheme: dark)').matches,
  );
  const [announced, announce] = useState('');
  const main = useRef<HTMLElement>(null);

  const exit = () => {
    memory.forget();
    platform.finish();
    leave({ exitUrl: data.exitUrl, emptyTitle: words.emptyTitle });
  };
  const exitNow = useRef(exit);
  useEffect(() => {
    exitNow.current = exit;
  });
  useEffect(
    () =>
      watchForShifts(document, (left) => {
        announce([words.exitNow, words.exitOnce, words.exitTwice][left] ?? '');
        if (left === 0) exitNow.current();
      }),
    [words],
  );
  useEffect(() => {
    document.documentElement.className = isDark ? 'dark' : '';
  }, [isDark]);

  const go = (next: Place) => {
    setPlace(next);
    window.scrollTo(0, 0);
    if (next.at === 'video') {
      memory.write({ clip: next.id, seconds: next.startSeconds });
      platform.tell({ clip: next.id, seen: [...seen], isComplete: isComplete(seen, data) });
    }
  };
  const watch = (id: string, startSeconds = 0) => go({ at: 'video', id, startSeconds });
  const see = (ids: readonly string[], id: string) => {
    const now = new Set([...seen, ...ids]);
    setSeen(now);
    memory.write({ seen: [...now] });
    platform.tell({ clip: id, seen: [...now], isComplete: isComplete(now, data) });
  };

  const index = place.at === 'overview' ? -1 : clips.findIndex(({ id }) => id === place.id);
  const clip = clips[index];
  const before = clips[index - 1];
  const after = clip ? clips[index + 1] : undefined;
  const onStep = {
    previous: clip && before ? () => watch(before.id) : null,
    next: after ? () => watch(after.id) : null,
  };

  // A presenter's keys step clips also where no video is shown; there they are the stage's. They are heard as soon as
  // the page is changed, not after it is painted: of two quick presses none may be lost.
  const step = useRef<Record<string, () => void>>({});
  useLayoutEffect(() => {
    step.current =
      place.at === 'video'
        ? {}
        : place.at === 'talk'
          ? { next: () => onStep.next?.(), previous: () => watch(place.id) }
          : { next: () => clips[0] && watch(clips[0].id) };
  });
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = step.current[actionOf(event) ?? ''];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  useEffect(() => main.current?.focus({ preventScroll: true }), [place]);

  const shown = place.at === 'video' ? (place.id === 'film' ? film : clip) : null;
  return (
    <>
      <header class="top">
        {place.at === 'overview' ? (
          <h1 lang={language}>{data.title}</h1>
        ) : (
          <>
            <h1 class="small" lang={language}>
              {data.title}
            </h1>
            <button type="button" onClick={() => go({ at: 'overview' })}>
              {words.overview}
            </button>
          </>
        )}
        <button
          type="button"
          onClick={() => {
            setDark(!isDark);
            memory.write({ isDark: !isDark });
          }}
        >
          {isDark ? words.lightRoom : words.darkRoom}
        </button>
      </header>
      <button type="button" class="exit" onClick={exit} data-testid="exit">
        {words.exit}
      </button>
      <main ref={main} tabIndex={-1}>
        {place.at === 'overview' ? (
          <Overview
            data={data}
            seen={seen}
            resume={resumeOf(data, memory, platform)}
            onChoose={watch}
          />
        ) : null}
        {place.at === 'video' && shown ? (
          <Stage
            key={place.id}
            video={shown}
            title={clip ? clip.title : words.wholeFilm}
            kicker={clip ? filled(words.clipOf, { n: index + 1, all: clips.length }) : data.title}
            chapters={clip ? [] : (film?.chapters ?? [])}
            language={language}
            words={words}
            memory={memory}
            startSeconds={place.startSeconds}
            onEnded={() => {
              see(clip ? [clip.id] : clips.map(({ id }) => id), place.id);
              go(clip ? { at: 'talk', id: clip.id } : { at: 'overview' });
            }}
            onStep={onStep}
          />
        ) : null}
        {place.at === 'talk' && clip ? (
          <Discussion
            clip={clip}
            next={after ?? null}
            words={words}
            language={language}
            onAgain={() => watch(clip.id)}
            onNext={() => onStep.next?.()}
            onOverview={() => go({ at: 'overview' })}
          />
        ) : null}
      </main>
      <footer class="help">
        <p>
          {words.help} <b>{data.help.name}</b>{' '}
          <a href={data.help.url} rel="noreferrer noopener" target="_blank">
            {data.help.url.replace(/^https:\/\//u, '')}
          </a>
        </p>
      </footer>
      <p class="unseen" role="status">
        {announced}
      </p>
    </>
  );
};

const isComplete = (seen: ReadonlySet<string>, { clips }: LessonData): boolean =>
  clips.every(({ id }) => seen.has(id));

/** Where the class was: as the platform says, else as this computer remembers. */
const resumeOf = ({ clips, film, words }: LessonData, memory: Memory, platform: Platform) => {
  const { clip: kept, seconds = 0 } = memory.read();
  const id = platform.resumed?.clip || kept;
  const clip = clips.find((candidate) => candidate.id === id);
  if (clip) return { id: clip.id, title: clip.title, seconds: id === kept ? seconds : 0 };
  return id === 'film' && film
    ? { id, title: words.wholeFilm, seconds: id === kept ? seconds : 0 }
    : null;
};
