import { z } from 'zod';
import { type Slide, slideSchema } from '../schema.ts';
import type { Problem } from './problem.ts';

/** Texts of a slide, of any length and with any characters: what is wrong with those is told already. */
const words = z.string().min(1);
const wordsSchema = z.object({
  topic: words.optional(),
  title: words,
  infographic: words.optional(),
  headline: words,
  body: words,
});
const { scenes, beats } = slideSchema.shape;
const sceneSchema = scenes.element;
const beatSchema = beats.unwrap().element;

/** A slide with only those scenes and beats that are well-formed, and how to tell where the others stand. */
type Part = { slide: Slide; retold: (problems: readonly Problem[]) => Problem[] };

/** What of a slide of a wrong shape can still be checked: none where its texts are not all there. */
export const wellFormedParts = (slide: unknown): Part[] => {
  const texts = wordsSchema.safeParse(slide);
  if (!texts.success) return [];
  const own = slide as { scenes?: unknown; beats?: unknown };
  const kept = {
    scenes: wellFormedIn(own.scenes, sceneSchema),
    beats: wellFormedIn(own.beats, beatSchema),
  };
  const places: Record<string, number[]> = {
    scenes: kept.scenes.map(({ index }) => index),
    beats: kept.beats.map(({ index }) => index),
  };
  return [
    {
      slide: {
        ...texts.data,
        id: 'slide',
        mood: 'trust',
        scenes: kept.scenes.map(({ data }) => data),
        beats: kept.beats.map(({ data }) => data),
      },
      retold: (problems) =>
        problems.map(({ path: [list, index, ...path], message }) => ({
          path: [list ?? '', places[String(list)]?.[Number(index)] ?? 0, ...path],
          message,
        })),
    },
  ];
};

const wellFormedIn = <Entry>(list: unknown, schema: z.ZodType<Entry>) =>
  (Array.isArray(list) ? (list as unknown[]) : []).flatMap((entry, index) => {
    const parsed = schema.safeParse(entry);
    return parsed.success ? [{ index, data: parsed.data }] : [];
  });
