import { pictureLayout } from '../design/layout/picture.ts';
import { stageOf } from '../design/layout/stage/stages.ts';
import { formatsOf } from '../film/formats.ts';
import type { Film } from '../film/schema.ts';
import type { NamedPicture } from '../film/supplied/supplied.ts';

type Size = { mime: string; width: number; height: number };

/**
 * What is wrong with the size of a picture. A logo has a least size; a picture of a scene must have as many pixels as its
 * largest frame in the formats of the film, which is the one without captions and headline. Drawings are sharp at any size.
 */
export const sizeProblems = (film: Film, named: NamedPicture, size: Size): string[] => {
  if (size.mime === 'image/svg+xml') return [];
  const { width, height } = size;
  if ('leastPx' in named) {
    const { leastPx } = named;
    return width < leastPx.width || height < leastPx.height
      ? [
          `is ${width}×${height} pixels, and must be at least ${leastPx.width}×${leastPx.height} to be sharp; use a larger one, or an SVG`,
        ]
      : [];
  }
  const [worst] = formatsOf(film, [])
    .map((format) => {
      const stage = stageOf(format, { language: film.language, captions: false, topicLines: 1 });
      const content = { aspect: width / height, fit: named.fit, headlinePx: null, creditPx: 0 };
      const { frame } = pictureLayout(stage, content);
      return { format, scale: Math.max(frame.width / width, frame.height / height) };
    })
    .sort((one, other) => other.scale - one.scale);
  if (!worst || worst.scale <= 1) return [];
  const wanted = [width, height].map((px) => Math.ceil(px * worst.scale));
  return [
    `is ${width}×${height} pixels, too small for ${worst.format}, where it would be blurred; use one of at least ${wanted.join('×')}, or an SVG`,
  ];
};
