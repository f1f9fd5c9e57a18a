import { storyboardWords as en } from '../language/en/storyboard.ts';
import { storyboardWords as nl } from '../language/nl/storyboard.ts';
import { filled, ownWordsIn } from '../language/own-words/own-words.ts';
import type { StoryboardWords } from '../language/own-words/storyboard.ts';

/** The words of storyboards in the language of a film. */
export const wordsIn = (language: string): StoryboardWords => ownWordsIn({ nl, en }, language);

/**
 * What happens at a moment, in words that need no knowledge of content files.
 * @param id a path in the content of a slide: `headline`, `scenes[0].devices[2]`
 */
export const eventName = (id: string, words: StoryboardWords): string => {
  const [, part = id, at, entry] = /^(\w+)(?:\[(\d+)\])?(.*)$/u.exec(id) ?? [];
  const counted = (text: string, index: string) => filled(text, { n: Number(index) + 1 });
  if (part === 'title') return words.title;
  if (part === 'headline') return words.headline;
  if (part === 'beats' && at !== undefined) return counted(words.beat, at);
  if (part !== 'scenes' || at === undefined) return words.endCard;
  const [, index] = /\[(\d+)\]$/u.exec(entry ?? '') ?? [];
  const picture = counted(words.picture, at);
  return index === undefined ? picture : `${picture}, ${counted(words.entry, index)}`;
};

/** A day and a time of day, as people of a language write them. */
export const dateIn = (language: string, date: Date): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(date);
