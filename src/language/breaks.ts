import { numberPhrasesIn } from './number-phrase.ts';
import type { Quantity } from './quantity.ts';
import type { Sentence } from './sentences.ts';
import { wordsOf, type WrittenWord } from './words.ts';

/**
 * What lies between two words, from the best place to break to the worst: the end of a sentence; a comma, colon or
 * bracket; before a conjunction or preposition; nothing in particular; after a word that leans on the next; inside
 * something that must stay whole.
 */
export type BreakKind = 'sentence' | 'clause' | 'phrase' | 'plain' | 'leaning' | 'never';

/** What a language knows of where a reader pauses. Words are in lower case. */
export type BreakRules = {
  articles: ReadonlySet<string>;
  /** Words that open something new: a line may well begin with them. */
  opening: ReadonlySet<string>;
  /** Words that lean on what follows: a line had better not end with them. */
  leaning: ReadonlySet<string>;
  /** Words that lean on what came before: a line had better not begin with them. */
  leaningBack: ReadonlySet<string>;
  /** Words within a name: Jan *de* Vries. */
  nameParticles: ReadonlySet<string>;
  /** The endings of most adjectives that stand before their noun. A guess: nouns and verbs have them too. */
  adjectiveEnding: RegExp | null;
};

/** The parts of a language that say where its lines may break. */
type Breaking = {
  breaks: BreakRules;
  sentencesOf: (text: string) => Sentence[];
  readQuantity: (phrase: string) => Quantity | null;
};

/** What lies after each word of a text, for all words but the last. */
export const breaksIn = (text: string, language: Breaking): BreakKind[] => {
  const words = wordsOf(text);
  const sentences = language
    .sentencesOf(text)
    .map(({ start, end }) => words.filter((word) => word.start >= start && word.start < end));
  return sentences
    .flatMap((sentence, index): BreakKind[] => [
      ...breaksInSentence(sentence, language),
      ...(index < sentences.length - 1 ? (['sentence'] as const) : []),
    ])
    .slice(0, Math.max(0, words.length - 1));
};

const breaksInSentence = (words: readonly WrittenWord[], language: Breaking): BreakKind[] => {
  const { articles, opening, leaning, leaningBack, adjectiveEnding } = language.breaks;
  const bound = boundWithNext(words, language);
  let depth = 0;
  return words.slice(0, -1).map(({ text }, index): BreakKind => {
    const next = words[index + 1]?.text ?? '';
    const word = bare(text);
    depth += (text.match(/[([]/gu)?.length ?? 0) - (text.match(/[)\]]/gu)?.length ?? 0);
    if (/[,;:.…!?)\]”–—]$/u.test(text)) return depth > 0 ? 'leaning' : 'clause';
    if (/^[([“–—]/u.test(next)) return 'clause';
    if (articles.has(word) || bound[index] === 'whole') return 'never';
    const leans = leaning.has(word) || leaningBack.has(bare(next)) || bound[index] === 'counted';
    if (leans) return 'leaning';
    if (opening.has(bare(next))) return 'phrase';
    return adjectiveEnding?.test(word) ? 'leaning' : 'plain';
  });
};

const bare = (word: string): string =>
  word.toLowerCase().replaceAll(/^[^\p{L}\p{N}']+|[^\p{L}\p{N}]+$/gu, '');

/** For each word whether it is one whole with the next (a number phrase, a name), or counts what the next names. */
const boundWithNext = (
  words: readonly WrittenWord[],
  { breaks, readQuantity }: Breaking,
): ('whole' | 'counted' | undefined)[] => {
  const bound: ('whole' | 'counted' | undefined)[] = words.map(({ text }, index) =>
    isName(words, index, breaks) ? 'whole' : /^\d[\d.,]*$/u.test(text) ? 'whole' : undefined,
  );
  for (const { first, count } of numberPhrasesIn(words, readQuantity)) {
    const last = first + count - 1;
    bound.fill('whole', first, last);
    bound[last] ??= 'counted';
  }
  return bound;
};

const isCapital = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '');

/** Whether a word and the next belong to one name: `Jan de Vries`. A capital that begins a sentence says nothing. */
const isName = (
  words: readonly WrittenWord[],
  index: number,
  { opening, nameParticles }: BreakRules,
): boolean => {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]].map(
    (found) => found?.text,
  );
  const isParticle = (text: string | undefined) => nameParticles.has(text ?? '');
  if (isCapital(word) && isCapital(next)) return index > 0 || !opening.has(bare(word ?? ''));
  if (isCapital(word) && isParticle(next)) return isCapital(words[index + 2]?.text) && index > 0;
  return isParticle(word) && isCapital(next) && isCapital(before) && index > 1;
};
