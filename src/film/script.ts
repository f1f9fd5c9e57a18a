/** The parts of a slide that are spoken, in the order in which they are spoken. */
export const partNames = ['title', 'infographic', 'headline', 'body'] as const;
export type PartName = (typeof partNames)[number];

/** The words of a slide, all of which are spoken. */
export type SlideWords = {
  topic?: string | undefined;
  title: string;
  infographic?: string | undefined;
  headline: string;
  body: string;
};

/** One part of what is spoken, word for word as it is written. */
export type ScriptPart = { part: PartName; text: string };

/** Everything a slide says, in order. The title is announced as it is written above the slide. */
export const scriptOfSlide = (slide: SlideWords): ScriptPart[] => [
  { part: 'title', text: titleLine(slide) },
  ...(slide.infographic === undefined
    ? []
    : [{ part: 'infographic' as const, text: slide.infographic }]),
  { part: 'headline', text: slide.headline },
  { part: 'body', text: slide.body },
];

/** Everything the end card says: the name, and the sentence under it. */
export const scriptOfEndCard = (endCard: {
  name: string;
  tagline?: string | undefined;
}): ScriptPart[] => [
  { part: 'headline', text: endCard.name },
  ...(endCard.tagline === undefined ? [] : [{ part: 'body' as const, text: endCard.tagline }]),
];

/** The heading of a slide as the campaign writes it: `Sexting. De risico's`. */
export const titleLine = (slide: Pick<SlideWords, 'topic' | 'title'>): string =>
  slide.topic === undefined ? slide.title : `${slide.topic}. ${slide.title}`;
