import type { Film } from '../film/schema.ts';
import { statisticsWithoutSource } from '../film/statistics/sources.ts';

/** Statistics of a film that name no source, slide by slide, in words for who makes it. */
export const missingSources = ({ slides }: Film): string[] =>
  slides.flatMap((slide) => {
    const without = statisticsWithoutSource(slide);
    return without.length === 0
      ? []
      : [
          `${slide.id}: ${without.map((cue) => `“${cue}”`).join(', ')} ${without.length === 1 ? 'names' : 'name'} no source. Give the scene one, such as source: { name: 'CBS', year: 2023, url: 'https://…' }: it stands small in the picture, and is listed beside the film.`,
        ];
  });
