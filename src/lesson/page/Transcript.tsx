/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';
import type { LessonSentence } from '../contract.ts';

/** All that is said, sentence by sentence; the one that is spoken is marked, and a click goes there. */
export const Transcript = ({
  title,
  sentences,
  seconds,
  language,
  onChoose,
}: {
  title: string;
  sentences: readonly LessonSentence[];
  seconds: number;
  language: string;
  onChoose: (seconds: number) => void;
}) => {
  const list = useRef<HTMLDivElement>(null);
  const current = sentences.findIndex(
    ({ startSeconds, endSeconds }) => seconds >= startSeconds && seconds < endSeconds,
  );
  useEffect(() => {
    const box = list.current;
    const spoken = box?.querySelector<HTMLElement>('[aria-current]');
    if (!box || !spoken) return;
    // Only the list scrolls: a page that moves by itself loses its reader.
    const [top, bottom] = [spoken.offsetTop, spoken.offsetTop + spoken.offsetHeight];
    if (top < box.scrollTop || bottom > box.scrollTop + box.clientHeight)
      box.scrollTop = top - box.clientHeight / 3;
  }, [current]);
  return (
    <section class="transcript" aria-labelledby="transcript-title">
      <h3 id="transcript-title">{title}</h3>
      <div
        ref={list}
        class="sentences"
        lang={language}
        tabIndex={0}
        role="group"
        aria-labelledby="transcript-title"
        data-scrolls
      >
        {paragraphsOf(sentences).map((paragraph, index) => (
          <p key={index}>
            {paragraph.map(({ sentence, place }) => [
              <button
                key={place}
                type="button"
                aria-current={place === current ? 'true' : undefined}
                onClick={() => onChoose(sentence.startSeconds)}
              >
                {sentence.text}
              </button>,
              ' ',
            ])}
          </p>
        ))}
      </div>
    </section>
  );
};

const paragraphsOf = (sentences: readonly LessonSentence[]) => {
  const paragraphs: { sentence: LessonSentence; place: number }[][] = [];
  sentences.forEach((sentence, place) => {
    const last = paragraphs.at(-1);
    if (sentence.beginsParagraph || !last) paragraphs.push([{ sentence, place }]);
    else last.push({ sentence, place });
  });
  return paragraphs;
};
