import { rectAlong } from '../direction.ts';
import { formats, middleSquare } from '../format.ts';
import type { Format } from '../../film/formats.ts';
import { between, bottom, type Rect, right } from '../geometry.ts';
import { languageOf } from '../../language/languages.ts';
import type { Stage, StageOptions } from './stage/stage.ts';

const look = {
  portrait: { marginX: 96, marginY: 64, topicLinePx: 54, belowTopicPx: 42, groundPx: 740 },
  square: { marginX: 72, marginY: 64, topicLinePx: 50, belowTopicPx: 26, groundPx: 366 },
  feed: { marginX: 72, marginY: 64, topicLinePx: 54, belowTopicPx: 36, groundPx: 490 },
  landscape: {
    marginX: 20,
    marginY: 72,
    topicLinePx: 52,
    belowTopicPx: 40,
    wordsPx: 836,
    gapPx: 50,
    picturePx: 572,
  },
} as const;

/**
 * The places of a slide on its poster. Previews cut the middle square out of it, so all that must be read stands in
 * there, without captions; the art may go beyond.
 */
export const posterStage = (
  format: Format,
  { language, topicLines, unit = 'dot' }: Omit<StageOptions, 'captions'>,
): Stage => {
  const { direction } = languageOf(language);
  const { width, height } = formats[format];
  const { marginX, marginY, topicLinePx, belowTopicPx } = look[format];
  const { arrangement } = formats[format];
  const canvas: Rect = { x: 0, y: 0, width, height };
  const square = middleSquare(format);
  const safe: Rect = {
    x: square.x + marginX,
    y: square.y + marginY,
    width: square.width - 2 * marginX,
    height: square.height - 2 * marginY,
  };
  const topic = between(safe, safe.y, safe.y + topicLines * topicLinePx);
  const whole = between(safe, bottom(topic) + belowTopicPx, bottom(safe));
  const stage = {
    language,
    direction,
    format,
    arrangement,
    unit,
    canvas,
    safe,
    topic,
    caption: null,
  };
  switch (format) {
    case 'portrait':
    case 'square':
    case 'feed':
      return {
        ...stage,
        words: whole,
        whole,
        picture: between(whole, whole.y + whole.height * 0.7, bottom(whole)),
        ground: between(canvas, height - look[format].groundPx, height),
      };
    case 'landscape': {
      const { wordsPx, gapPx, picturePx } = look.landscape;
      const words = { ...whole, width: wordsPx };
      const picture = { ...whole, x: right(words) + gapPx, width: picturePx };
      const ground = { ...canvas, x: picture.x, width: width - picture.x };
      const side = (rect: Rect) => rectAlong(rect, canvas, { direction });
      return {
        ...stage,
        words: side(words),
        picture: side(picture),
        whole: side({ ...whole, width: wordsPx + gapPx + picturePx }),
        ground: side(ground),
      };
    }
    default:
      return format satisfies never;
  }
};
