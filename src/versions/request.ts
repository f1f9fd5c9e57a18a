import type { Film } from '../film/schema.ts';
import { planRender, type PlannedFilm, type RenderRequest } from '../render/plan.ts';
import { UsageError } from '../told/errors.ts';
import { unknown } from '../told/suggestion.ts';

/** What is made of a version: of the slides that are asked for, those that it has. */
export const planVersion = (film: Film, request: RenderRequest): PlannedFilm[] => {
  const slides = request.slides.filter((id) => film.slides.some((slide) => slide.id === id));
  const hasNone = request.slides.length > 0 && slides.length === 0;
  return hasNone ? [] : planRender([film], { ...request, film: undefined, slides });
};

/**
 * Makes sure that the slides that are asked for are there in some version.
 * @param whole a film with all slides that a version can have
 */
export const requireSlides = ({ slides: asked }: RenderRequest, { slides }: Film): void => {
  const known = slides.map(({ id }) => id);
  const stranger = asked.find((id) => !known.includes(id));
  if (stranger !== undefined) throw new UsageError(unknown('slide', stranger, known));
};
