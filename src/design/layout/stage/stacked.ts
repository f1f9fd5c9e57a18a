import { formats } from '../../format.ts';
import { between, bottom, type Rect } from '../../geometry.ts';
import { languageOf } from '../../../language/languages.ts';
import { captionBox } from './caption-box.ts';
import type { Stage, StageOptions } from './stage.ts';

type StackedFormat = 'portrait' | 'square' | 'feed';

const look = {
  portrait: { topicLinePx: 54, belowTopicPx: 42, aboveCaptionPx: 40, groundGapPx: 36 },
  square: { topicLinePx: 50, belowTopicPx: 26, aboveCaptionPx: 26, groundGapPx: 26 },
  feed: { topicLinePx: 54, belowTopicPx: 36, aboveCaptionPx: 36, groundGapPx: 32 },
} as const;

/** From how far down the picture stands, where the scene does not decide. */
const pictureShare = 0.7;

/** Words above, picture below them, captions, and under those the ground that bleeds off the picture. */
export const stackedStage = (
  format: StackedFormat,
  { language, captions, topicLines, unit = 'dot' }: StageOptions,
): Stage => {
  const { direction } = languageOf(language);
  const { width, height, safe, arrangement } = formats[format];
  const { topicLinePx, belowTopicPx, aboveCaptionPx, groundGapPx } = look[format];
  const canvas: Rect = { x: 0, y: 0, width, height };
  const topic = between(safe, safe.y, safe.y + topicLines * topicLinePx);
  const { lineHeightPx, maxLines, bottomPx } = captionBox[format];
  const caption = captions ? between(safe, bottomPx - maxLines * lineHeightPx, bottomPx) : null;
  const end = caption ? caption.y - aboveCaptionPx : bottom(safe);
  const whole = between(safe, bottom(topic) + belowTopicPx, end);
  const ground = between(canvas, bottom(safe) + groundGapPx, height);
  return {
    language,
    direction,
    format,
    arrangement,
    unit,
    canvas,
    safe: { ...safe },
    topic,
    words: whole,
    picture: between(whole, whole.y + Math.round(whole.height * pictureShare), end),
    whole,
    caption,
    ground,
  };
};
