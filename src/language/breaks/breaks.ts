import { boundWithNext } from './bound.ts';
import type { Breaking, BreakKind } from './rules.ts';
import type { FoundNumber } from '../numbers/read.ts';
import { bare, wordsOf, type WrittenWord } from '../words.ts';

/** What lies after each word of a text, for all words but the last. */
export const breaksIn = (text: string, language: Breaking): BreakKind[] => {
  const words = wordsOf(text);
  const numbers = language.numbersIn(text);
  const sentences = language
    .sentencesOf(text)
    .map(({ start, end }) => words.filter((word) => word.start >= start && word.start < end));
  return sentences
    .flatMap((sentence, index): BreakKind[] => [
      ...breaksInSentence(sentence, numbers, language),
      ...(index < sentences.length - 1 ? (['sentence'] as const) : []),
    ])
    .slice(0, Math.max(0, words.length - 1))
    .map((kind, index) => {
      const [word, next] = [words[index], words[index + 1]];
      const isTied = word && next && ties.test(text.slice(word.end, next.start));
      return isTied ? 'never' : kind;
    });
};

/** Spaces at which the writer wants no break. */
const ties = /[\u00A0\u2007\u202F\u2060]/u;

const dash = /^[-–—]+$/u;
/** A remark of one word: *(34)*, *[sic]*. */
const shortRemark = /^[([][^\s()[\]]*[)\]]\p{P}*$/u;

const breaksInSentence = (
  words: readonly WrittenWord[],
  numbers: readonly FoundNumber[],
  language: Breaking,
): BreakKind[] => {
  const { articles, afterPronoun, opening, joining, leaning, leaningBack, adjectiveEnding } =
    language.breaks;
  const bound = boundWithNext(words, numbers, language);
  let depth = 0;
  return words.slice(0, -1).map(({ text }, index): BreakKind => {
    const next = words[index + 1]?.text ?? '';
    const word = bare(text);
    const nextWord = bare(next);
    if (dash.test(next)) return 'never';
    // *06 - 12 34 56 78*, *10 – 12 jaar*: within a number, or between its ends.
    const isWithinNumbers = /\d\)?$/u.test(words[index - 1]?.text ?? '') && /^\(?\d/u.test(next);
    if (dash.test(text)) return index === 0 || isWithinNumbers ? 'never' : 'clause';
    if (shortRemark.test(next)) return 'never';
    const isRemark = shortRemark.test(text);
    depth += (text.match(/[([]/gu)?.length ?? 0) - (text.match(/[)\]]/gu)?.length ?? 0);
    if (bound[index] === 'whole') return 'never';
    if (
      /[,;:.…!?)\]”»–—،؛。、！？：；]["'”’»]*$/u.test(text) &&
      !(isRemark && /[)\]]$/u.test(text))
    )
      return depth > 0 || bound[index] === 'counted' ? 'leaning' : 'clause';
    if (/^[([“«–—]/u.test(next)) return 'clause';
    const isArticle = articles.has(word);
    if (isArticle && !afterPronoun.has(nextWord)) return 'never';
    if (
      (!isArticle && leaning.has(word)) ||
      leaningBack.has(nextWord) ||
      bound[index] === 'counted'
    )
      return 'leaning';
    // *Jezelf en elkaar*: two of a kind at the head of a sentence.
    if (index === 0 && joining.has(nextWord)) return 'leaning';
    if (opening.has(nextWord)) return 'phrase';
    return adjectiveEnding?.test(word) ? 'leaning' : 'plain';
  });
};
