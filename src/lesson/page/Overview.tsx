/** @jsxImportSource preact */
import type { LessonData } from '../contract.ts';
import { Icon } from './player/icons.tsx';
import { filled } from '../../language/own-words/own-words.ts';
import { clock } from './wording.ts';

/** Where a lesson begins: what to know, the clips, the film, the papers for the teacher. */
export const Overview = ({
  data,
  seen,
  resume,
  onChoose,
}: {
  data: LessonData;
  seen: ReadonlySet<string>;
  /** Where the class was, if it was anywhere. */
  resume: { id: string; title: string; seconds: number } | null;
  onChoose: (id: string, seconds?: number) => void;
}) => {
  const { words, clips, film, language } = data;
  return (
    <>
      <section class="before" aria-labelledby="before-title">
        <h2 id="before-title">{words.beforeStart}</h2>
        {data.note.map((paragraph, index) => (
          <p key={index} class="note" lang={language}>
            {paragraph}
          </p>
        ))}
        <p>{words.exitNote}</p>
        <div class="row">
          {clips[0] ? (
            <button type="button" class="main" onClick={() => onChoose(clips[0]?.id ?? '')}>
              <Icon name="play" />
              {words.start}
            </button>
          ) : null}
          {resume ? (
            <button type="button" onClick={() => onChoose(resume.id, resume.seconds)}>
              {filled(words.resume, { title: resume.title, at: clock(resume.seconds) })}
            </button>
          ) : null}
        </div>
      </section>
      <section aria-labelledby="clips-title">
        <h2 id="clips-title">{words.clips}</h2>
        <ol class="clips">
          {clips.map(({ id, title, poster, seconds }, index) => (
            <li key={id}>
              <button type="button" class="clip" onClick={() => onChoose(id)}>
                <img src={poster} alt="" width="320" height="180" />
                <span class="title">
                  <b>{index + 1}</b> <span lang={language}>{title}</span>
                </span>
                <span class="length">
                  {clock(seconds)}
                  {seen.has(id) ? (
                    <>
                      {' · '}
                      <Icon name="tick" /> {words.seen}
                    </>
                  ) : null}
                </span>
              </button>
            </li>
          ))}
          {film ? (
            <li>
              <button type="button" class="clip" onClick={() => onChoose('film')}>
                <img src={film.poster} alt="" width="320" height="180" />
                <span class="title">{words.wholeFilm}</span>
                <span class="length">{clock(film.seconds)}</span>
              </button>
            </li>
          ) : null}
        </ol>
      </section>
      <section class="papers" aria-labelledby="papers-title">
        <h2 id="papers-title">{words.papers}</h2>
        <ul>
          <li>
            <a href={data.papers.sheet}>{words.sheet}</a>
          </li>
          {data.papers.sheetPdf ? (
            <li>
              <a href={data.papers.sheetPdf}>{words.sheetPdf}</a>
            </li>
          ) : null}
          <li>
            <a href={data.papers.transcript}>{words.transcript}</a>
          </li>
        </ul>
        <details>
          <summary>{words.keys}</summary>
          <dl class="keys">
            {words.keyList.map(([keys, what]) => (
              <div key={keys}>
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </details>
      </section>
    </>
  );
};
