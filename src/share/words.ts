import { shareWords as en } from '../language/en/share.ts';
import { shareWords as nl } from '../language/nl/share.ts';
import { ownWordsIn } from '../language/own-words/own-words.ts';
import type { ShareWords } from '../language/own-words/share.ts';

/** The product's own words beside films to post, in a language; English where there are none. */
export const shareWordsIn = (language: string): ShareWords => ownWordsIn({ nl, en }, language);
