import { lessonWords as en } from '../language/en/lesson.ts';
import type { LessonWords } from '../language/own-words/lesson.ts';
import { lessonWords as nl } from '../language/nl/lesson.ts';
import { ownWordsIn } from '../language/own-words/own-words.ts';

/** The product's own words for a lesson in a language; English where there are none. */
export const lessonWordsIn = (language: string): LessonWords => ownWordsIn({ nl, en }, language);
