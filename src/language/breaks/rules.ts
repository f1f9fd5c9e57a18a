import type { FoundNumber } from '../numbers/read.ts';
import type { Sentence } from '../sentences.ts';

/**
 * What lies between two words, from the best place to break to the worst: the end of a sentence; a comma, colon or
 * bracket; before a conjunction or preposition; nothing in particular; after a word that leans on the next; inside
 * something that must stay whole. The last three lie inside a word that is too long for a line: after a mark, between
 * syllables, anywhere.
 */
export type BreakKind =
  'sentence' | 'clause' | 'phrase' | 'plain' | 'leaning' | 'never' | 'mark' | 'syllable' | 'letter';

/** Words apart by white space, as a set. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** What a language knows of where a reader pauses. Words are in lower case. */
export type BreakRules = {
  articles: ReadonlySet<string>;
  /** Words that no article stands before: the article is a pronoun there (*het allebei*). */
  afterPronoun: ReadonlySet<string>;
  /** Words that open something new: a line may well begin with them. */
  opening: ReadonlySet<string>;
  /** Words that join two alike: *en*, *of*. */
  joining: ReadonlySet<string>;
  /** Words that lean on what follows: a line had better not end with them. */
  leaning: ReadonlySet<string>;
  /** Words that lean on what came before: a line had better not begin with them. */
  leaningBack: ReadonlySet<string>;
  /** Words within a name: Jan *de* Vries. */
  nameParticles: ReadonlySet<string>;
  /** Before a name: *mevr.*, *dr.*. */
  titles: ReadonlySet<string>;
  /** What is counted or measured, one whole with its number: *euro*, *procent*, *januari*. */
  units: ReadonlySet<string>;
  /** Before a number, one whole with it: *nr.*, *bladzijde*. */
  beforeNumbers: ReadonlySet<string>;
  /** The endings of most adjectives that stand before their noun. A guess: nouns and verbs have them too. */
  adjectiveEnding: RegExp | null;
};

/** The parts of a language that say where its lines may break. */
export type Breaking = {
  breaks: BreakRules;
  leadingAbbreviations: ReadonlySet<string>;
  sentencesOf: (text: string) => Sentence[];
  numbersIn: (text: string) => readonly FoundNumber[];
};
