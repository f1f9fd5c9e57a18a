import type { Token } from './tokens.ts';

/**
 * Where a phrase of a list stands at a token: the longest that fits. A full stop that ends an abbreviation belongs to it.
 * @returns the phrase and the index behind it, or null
 */
export const phraseAt = (
  tokens: readonly Token[],
  at: number,
  phrases: Iterable<string>,
): { phrase: string; end: number } | null => {
  return phrasesAt(tokens, at, phrases)[0] ?? null;
};

/** All phrases of a list that stand at a token, the longest first. */
export const phrasesAt = (
  tokens: readonly Token[],
  at: number,
  phrases: Iterable<string>,
): { phrase: string; end: number }[] => {
  const found: { phrase: string; end: number }[] = [];
  for (const phrase of phrases) {
    const end = endOf(tokens, at, phrase);
    if (end !== null) found.push({ phrase, end });
  }
  return found.sort((a, b) => b.end - a.end);
};

/** Where a phrase of a list ends just before a token: the longest that fits. */
export const phraseBefore = (
  tokens: readonly Token[],
  end: number,
  phrases: Iterable<string>,
): { phrase: string; start: number } | null => {
  let longest: { phrase: string; start: number } | null = null;
  for (const phrase of phrases) {
    const most = wordsOfPhrase(phrase).length * 2;
    for (let start = end - 1; start >= Math.max(0, end - most); start--) {
      if (endOf(tokens, start, phrase) === end && start < (longest?.start ?? end)) {
        longest = { phrase, start };
      }
    }
  }
  return longest;
};

const endOf = (tokens: readonly Token[], at: number, phrase: string): number | null => {
  let index = at;
  for (const word of wordsOfPhrase(phrase)) {
    const token = tokens[index];
    if (!token || (token.key !== word && !(token.isAbbreviated && `${token.key}.` === word)))
      return null;
    index += token.isAbbreviated ? 2 : 1;
  }
  return index;
};

const split = new Map<string, string[]>();

const wordsOfPhrase = (phrase: string): string[] => {
  let words = split.get(phrase);
  if (!words) split.set(phrase, (words = phrase.split(' ')));
  return words;
};
