/** @jsxImportSource preact */
import type { LessonCaption } from '../../contract.ts';

/** The caption at a time, over the picture. Nothing where nothing is said. */
export const Captions = ({
  captions,
  seconds,
  size,
  language,
}: {
  captions: readonly LessonCaption[];
  seconds: number;
  size: number;
  language: string;
}) => {
  const shown = captions.find(
    ({ startSeconds, endSeconds }) => seconds >= startSeconds && seconds < endSeconds,
  );
  return (
    <div class={`captions size-${size}`} lang={language} data-testid="caption">
      {shown ? (
        <p>
          {shown.lines.map((line, index) => (
            <span key={index}>{line}</span>
          ))}
        </p>
      ) : null}
    </div>
  );
};
