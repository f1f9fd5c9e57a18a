import { lessonWords as en } from '../language/en/lesson.ts';
import { lessonWords as nl } from '../language/nl/lesson.ts';
import type { LessonWords } from '../language/lesson-words.ts';

const known: Record<string, LessonWords> = { nl, en };

/** The product's own words for a lesson in a language; English where there are none. */
export const lessonWordsIn = (language: string): LessonWords =>
  known[language.split('-')[0] ?? ''] ?? en;
