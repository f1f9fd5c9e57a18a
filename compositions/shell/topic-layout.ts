import { artLook } from '../../src/design/art.ts';
import { formats } from '../../src/design/format.ts';
import type { Format } from '../../src/film/formats.ts';
import { setLines } from '../../src/design/lines.ts';
import { settable } from '../../src/design/phrases.ts';
import { faceFor, sizes } from '../../src/design/type.ts';
import type { Slide } from '../../src/film/schema.ts';
import { languageOf } from '../../src/language/languages.ts';
import { lineOf } from '../../src/language/words.ts';
import { widthEm } from '../text/set-text.ts';

type Part = { text: string; isTitle: boolean };
export type TopicLayout = { sizePx: number; lines: Part[][] };

/** What it is set for; beside a mark in the corner it has less room. */
type TopicSetting = { language: string; format: Format; cornerMark: boolean };

/** The topic line: one line where it fits, else the topic and below it the title. */
export const topicLayout = (
  slide: Slide,
  { language, format, cornerMark }: TopicSetting,
): TopicLayout => {
  const face = faceFor('topic', language);
  const { minPx, maxPx, maxLines } = sizes[format].topic;
  const { dotRadiusPx, dotGapPx } = artLook.topic;
  const markPx = cornerMark ? artLook.cornerMark.widthPx + artLook.cornerMark.gapPx : 0;
  const width = formats[format].safe.width - 2 * dotRadiusPx - dotGapPx - markPx;
  const measure = (text: string) => widthEm(face, text);
  const title = (text: string): Part => ({ text, isTitle: true });
  if (slide.topic !== undefined) {
    const topic: Part = { text: slide.topic, isTitle: false };
    const joined = ` · ${slide.title}`;
    if (measure(slide.topic + joined) * maxPx <= width) {
      return { sizePx: maxPx, lines: [[topic, title(joined)]] };
    }
    if (measure(slide.title) * maxPx <= width) {
      return { sizePx: maxPx, lines: [[topic], [title(slide.title)]] };
    }
  }
  const text = slide.topic === undefined ? slide.title : `${slide.topic} · ${slide.title}`;
  const size = { minPx, maxPx, maxLines };
  const room = { width, height: maxLines * maxPx * face.leading };
  const set = setLines(settable(text, languageOf(language)), measure, room, size, face.leading);
  return {
    sizePx: set.sizePx,
    lines: set.lines.map(({ words }) => [title(lineOf(words))]),
  };
};
