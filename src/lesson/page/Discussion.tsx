/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';
import type { LessonWords } from '../../language/own-words/lesson.ts';
import type { LessonClip } from '../contract.ts';

/** What stands on the screen while a class talks: the clip's headline, its figures, and its questions if it has any. */
export const Discussion = ({
  clip,
  next,
  words,
  language,
  onAgain,
  onNext,
  onOverview,
}: {
  clip: LessonClip;
  next: LessonClip | null;
  words: LessonWords;
  language: string;
  onAgain: () => void;
  onNext: () => void;
  onOverview: () => void;
}) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [clip.id]);
  return (
    <section class="discussion" aria-labelledby="discussion-title" data-testid="discussion">
      <p class="kicker">{words.talk}</p>
      <h2 id="discussion-title" ref={heading} tabIndex={-1} lang={language}>
        {clip.headline}
      </h2>
      {clip.figures.length > 0 ? (
        <dl class="figures" lang={language}>
          {clip.figures.map(({ said, label }, index) => (
            <div key={index}>
              <dt>{said}</dt>
              <dd>{label}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {clip.sources.length > 0 ? (
        <p class="sources" lang={language}>
          {clip.sources.map(({ written }) => written).join(' · ')}
        </p>
      ) : null}
      {clip.questions.length > 0 ? (
        <>
          <h3>{words.questions}</h3>
          <ul class="questions" lang={language}>
            {clip.questions.map((question, index) => (
              <li key={index}>{question}</li>
            ))}
          </ul>
        </>
      ) : null}
      <div class="row">
        {next ? (
          <button type="button" class="main" onClick={onNext}>
            {words.nextClip}: <span lang={language}>{next.title}</span>
          </button>
        ) : null}
        <button type="button" onClick={onAgain}>
          {words.watchAgain}
        </button>
        <button type="button" onClick={onOverview}>
          {words.overview}
        </button>
      </div>
    </section>
  );
};
