import { lineStart } from '../../src/design/direction.ts';
import type { Rect } from '../../src/design/geometry.ts';
import { wordsDelayFrames } from '../../src/design/motion.ts';
import { standingOut } from '../../src/design/phrases.ts';
import { languageOf } from '../../src/language/languages.ts';
import type { Span } from '../../src/timeline/slide.ts';
import { useLook } from '../slide/look.ts';
import type { SetText } from './set-text.ts';
import { Words } from './Words.tsx';

type LabelProps = { text: string; set: SetText; box: Rect; span: Span };

/** What a number is of, a moment after the number. Names and numbers in it stand out. */
export const Label: React.FC<LabelProps> = ({ text, set, box, span }) => {
  const { stage, palette } = useLook();
  const standsOut = standingOut(text, languageOf(stage.language));
  return (
    <Words
      set={set}
      at={{ x: lineStart(box, stage), y: box.y }}
      span={{ ...span, startFrame: span.startFrame + wordsDelayFrames.label }}
      colour={palette.ink}
      wordColour={(word) => (standsOut(word) ? palette.accent : undefined)}
    />
  );
};
