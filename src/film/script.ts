import type { EndCard, PartName, Slide } from './schema.ts';

/** One part of what is spoken, word for word as it is written. */
export type ScriptPart = { part: PartName; text: string };

/** Everything a slide says, in order. The title is announced as it is written above the slide. */
export const scriptOfSlide = (slide: Slide): ScriptPart[] => [
  { part: 'title', text: titleLine(slide) },
  ...(slide.infographic === undefined
    ? []
    : [{ part: 'infographic' as const, text: slide.infographic }]),
  { part: 'headline', text: slide.headline },
  { part: 'body', text: slide.body },
];

/** Everything the end card says: the name, and the sentence under it. */
export const scriptOfEndCard = (endCard: EndCard): ScriptPart[] => [
  { part: 'headline', text: endCard.name },
  ...(endCard.tagline === undefined ? [] : [{ part: 'body' as const, text: endCard.tagline }]),
];

/** The heading of a slide as the campaign writes it: `Sexting. De risico's`. */
export const titleLine = (slide: Pick<Slide, 'topic' | 'title'>): string =>
  slide.topic === undefined ? slide.title : `${slide.topic}. ${slide.title}`;
