import { numberPhrasesIn } from '../film/number-phrase.ts';
import { sentencesOf } from '../film/sentences.ts';
import { wordsOf, type WrittenWord } from '../film/script.ts';

/**
 * What lies between two words, from the best place to break to the worst: the end of a sentence; a comma, colon or
 * bracket; before a conjunction or preposition; nothing in particular; after a word that leans on the next; inside
 * something that must stay whole.
 */
export type BreakKind = 'sentence' | 'clause' | 'phrase' | 'plain' | 'leaning' | 'never';

const setOf = (words: string) => new Set(words.split(/\s+/u));

const articles = setOf(`de het een 't 'n`);

/** Words that open something new: a line may well begin with them. */
const opening = setOf(
  `en én of óf maar want dus noch als dan dat die omdat doordat terwijl wanneer toen zodat tenzij mits hoewel voordat nadat
  totdat zodra om waar wat wie hoe waarom aan achter bij binnen boven buiten door in langs met na naar naast om onder
  op over per sinds te tegen tijdens tot tussen uit van vanaf vanuit via voor volgens wegens zonder`,
);

/** Words that lean on what follows: a line had better not end with them. */
const leaning = setOf(
  `en én of óf maar want dus noch als dat die dit deze omdat terwijl om aan achter bij binnen boven buiten door in langs met
  na naar naast onder op over per sinds te tegen tijdens tot tussen uit van vanaf vanuit via voor volgens wegens zonder
  mijn jouw je zijn haar ons onze jullie hun uw ik hij ze zij we wij alle elke elk geen enkele zulke veel zoveel meer
  eigen online zeer heel erg wel`,
);

/** Words that lean on what came before: a line had better not begin with them. */
const leaningBack = setOf('ik je jij hij ze zij we wij er zich');

/** The endings of most adjectives that stand before their noun. A guess: nouns and verbs have them too. */
const adjectiveEnding = /\p{L}{3}(?:e|eel|aal|ief|isch)$/u;

/**
 * What lies after each word of a text, for all words but the last.
 */
export const breaksOf = (text: string): BreakKind[] => {
  const words = wordsOf(text);
  const sentences = sentencesOf(text).map(({ start, end }) =>
    words.filter((word) => word.start >= start && word.start < end),
  );
  return sentences
    .flatMap((sentence, index): BreakKind[] => [
      ...breaksInSentence(sentence),
      ...(index < sentences.length - 1 ? (['sentence'] as const) : []),
    ])
    .slice(0, Math.max(0, words.length - 1));
};

const breaksInSentence = (words: readonly WrittenWord[]): BreakKind[] => {
  const bound = boundWithNext(words);
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
    return adjectiveEnding.test(word) ? 'leaning' : 'plain';
  });
};

const bare = (word: string): string =>
  word.toLocaleLowerCase('nl').replaceAll(/^[^\p{L}\p{N}']+|[^\p{L}\p{N}]+$/gu, '');

/** For each word whether it is one whole with the next (a number phrase, a name), or counts what the next names. */
const boundWithNext = (words: readonly WrittenWord[]): ('whole' | 'counted' | undefined)[] => {
  const bound: ('whole' | 'counted' | undefined)[] = words.map(({ text }, index) =>
    isName(words, index) ? 'whole' : /^\d[\d.,]*$/u.test(text) ? 'whole' : undefined,
  );
  for (const { first, count } of numberPhrasesIn(words)) {
    const last = first + count - 1;
    bound.fill('whole', first, last);
    bound[last] ??= 'counted';
  }
  return bound;
};

const isCapital = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '');

/** Whether a word and the next belong to one name: `Jan de Vries`. A capital that begins a sentence says nothing. */
const isName = (words: readonly WrittenWord[], index: number): boolean => {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]].map(
    (found) => found?.text,
  );
  const isParticle = (text: string | undefined) =>
    /^(?:van|de|der|den|ten|ter|te|het)$/u.test(text ?? '');
  if (isCapital(word) && isCapital(next)) return index > 0 || !opening.has(bare(word ?? ''));
  if (isCapital(word) && isParticle(next)) return isCapital(words[index + 2]?.text) && index > 0;
  return isParticle(word) && isCapital(next) && isCapital(before) && index > 1;
};
