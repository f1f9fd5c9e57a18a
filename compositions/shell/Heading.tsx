import { lineStart } from '../../src/design/direction.ts';
import type { Rect } from '../../src/design/geometry.ts';
import { topIn } from '../../src/design/layout/stage/column.ts';
import { standingOut } from '../../src/design/phrases.ts';
import { languageOf } from '../../src/language/languages.ts';
import type { Span } from '../../src/timeline/slide.ts';
import { useLook } from '../slide/look.ts';
import { setText } from '../text/set-text.ts';
import { Words } from '../text/Words.tsx';

type HeadingProps = { text: string; role: 'title' | 'headline'; span: Span; room: Rect };

/** The title while it is told, or the headline: as large as there is room. Names and numbers stand out. */
export const Heading: React.FC<HeadingProps> = ({ text, role, span, room }) => {
  const { stage, palette } = useLook();
  const { language, format } = stage;
  const set = setText({ text, language, role, format, width: room.width, height: room.height });
  const standsOut = standingOut(text, languageOf(language));
  return (
    <Words
      set={set}
      at={{ x: lineStart(room, stage), y: topIn(room, set.heightPx, stage) }}
      span={span}
      colour={palette.ink}
      wordColour={(word) => (standsOut(word) ? palette.accent : undefined)}
    />
  );
};
