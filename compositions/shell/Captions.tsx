import { useCurrentFrame } from 'remotion';
import { captionColours } from '../../src/design/colour.ts';
import { bottom, rounded } from '../../src/design/geometry.ts';
import { captionBox } from '../../src/design/layout/stage/caption-box.ts';
import { faceFor, sizes } from '../../src/design/type.ts';
import { captionPages } from '../../src/captions/pages.ts';
import { drawn } from '../text/drawn.ts';
import { lineOf } from '../../src/language/words.ts';
import { useLook } from '../slide/look.ts';
import { widthEm } from '../text/set-text.ts';
import { faceStyle } from '../text/face-style.ts';

/** What is spoken, boxed line by line; the word that is spoken is lit. */
export const Captions: React.FC = () => {
  const { stage, timeline } = useLook();
  const frame = useCurrentFrame();
  const { format, caption } = stage;
  const page = captionPages(timeline, format).find(
    ({ startFrame, endFrame }) => frame >= startFrame && frame < endFrame,
  );
  if (!page || !caption) return null;
  const { lineHeightPx, sidePx, radiusPx } = captionBox[format];
  const face = faceFor('caption', stage.language);
  const widestEm = Math.max(...page.lines.map(({ words }) => widthEm(face, lineOf(words))));
  // Only a word that is longer than a line makes a caption smaller.
  const sizePx = Math.min(
    sizes[format].caption.maxPx,
    Math.floor((caption.width - 2 * sidePx) / widestEm),
  );
  return (
    <div
      data-text="caption"
      style={{
        position: 'absolute',
        left: caption.x,
        width: caption.width,
        top: rounded(bottom(caption) - page.lines.length * lineHeightPx),
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        color: captionColours.text,
        direction: stage.direction,
        ...faceStyle(face, sizePx),
        lineHeight: `${lineHeightPx}px`,
      }}
    >
      {page.lines.map(({ words }, line) => (
        <div
          key={line}
          style={{
            height: lineHeightPx,
            padding: `0 ${sidePx}px`,
            borderRadius: radiusPx,
            backgroundColor: captionColours.box,
          }}
        >
          {words.map(({ text, start, startFrame }, index) => {
            const following = words[index + 1] ?? page.lines[line + 1]?.words[0];
            const isSpoken =
              frame >= startFrame && frame < (following?.startFrame ?? page.endFrame);
            return (
              <span key={index} style={isSpoken ? { color: captionColours.spoken } : undefined}>
                {index > 0 && start > (words[index - 1]?.end ?? 0) ? ' ' : ''}
                {drawn(text, stage.language)}
              </span>
            );
          })}
        </div>
      ))}
    </div>
  );
};
