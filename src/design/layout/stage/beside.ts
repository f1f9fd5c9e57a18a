import { rectAlong } from '../../direction.ts';
import { formats } from '../../format.ts';
import { between, bottom, right, type Rect } from '../../geometry.ts';
import { languageOf } from '../../../language/languages.ts';
import { captionBox } from './caption-box.ts';
import type { Stage, StageOptions } from './stage.ts';

const topicLinePx = 52;
const belowTopicPx = 40;
const aboveCaptionPx = 40;
const wordsWidthPx = 1040;
const columnGapPx = 60;

/** Words where lines begin, the picture on the other side, captions under both. */
export const besideStage = ({
  language,
  captions,
  topicLines,
  unit = 'dot',
}: StageOptions): Stage => {
  const { direction } = languageOf(language);
  const { width, height, safe } = formats.landscape;
  const canvas: Rect = { x: 0, y: 0, width, height };
  const topic = between(safe, safe.y, safe.y + topicLines * topicLinePx);
  const { lineHeightPx, maxLines, bottomPx } = captionBox.landscape;
  const caption = captions ? between(safe, bottomPx - maxLines * lineHeightPx, bottomPx) : null;
  const end = caption ? caption.y - aboveCaptionPx : bottom(safe);
  const whole = between(safe, bottom(topic) + belowTopicPx, end);
  const words = { ...whole, width: wordsWidthPx };
  const x = right(words) + columnGapPx;
  const side = (rect: Rect) => rectAlong(rect, canvas, { direction });
  return {
    language,
    direction,
    format: 'landscape',
    arrangement: formats.landscape.arrangement,
    unit,
    canvas,
    safe: { ...safe },
    topic,
    words: side(words),
    picture: side({ ...whole, x, width: right(safe) - x }),
    whole,
    caption,
    ground: side({ x, y: 0, width: width - x, height }),
  };
};
