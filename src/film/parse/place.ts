import { z } from 'zod';

/**
 * Where something stands in content, as its author finds it: `slide te-doen · scenes[0].cue`, `endCard.url`. A slide
 * is counted where its name is what is wrong, from 0: `slides[3].id`.
 * @returns nothing for the content itself
 */
export const placeIn = (content: unknown, path: readonly PropertyKey[]): string => {
  const [list, index, ...within] = path;
  const slides = (content as { slides?: unknown } | null)?.slides;
  if (list !== 'slides' || typeof index !== 'number' || !Array.isArray(slides))
    return z.core.toDotPath(path);
  const ids = slides.map((slide) => (slide as { id?: unknown } | null)?.id);
  const id = ids[index];
  const isName = typeof id === 'string' && /^[\w-]+$/u.test(id);
  const isItsOwn = ids.indexOf(id) === index && ids.lastIndexOf(id) === index;
  if (!isName || !isItsOwn || within[0] === 'id') return z.core.toDotPath(path);
  return [`slide ${id}`, z.core.toDotPath(within)].filter((part) => part !== '').join(' · ');
};
