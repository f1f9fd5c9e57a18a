import type { Gender } from '../nouns.ts';

/** Earlier ordinals and dates of a row, whose words before it are the row's: *Am 3. und* 4. Juni. */
const earlier =
  /(?:(?:\d{1,3}\.)+(?:\s?[/–-]\s?|,\s|,?\s(?:und|oder|sowie|bis)\s))+$|(?:\d{1,3}\.)+\d{0,4}(?:\s(?:\p{Lu}\p{L}+\s(?:\d{4}\s)?)?bis\s)$/u;

/** Behind one of these words. */
const behind = (words: string): RegExp =>
  new RegExp(String.raw`(?:^|[^\p{L}])(?:${words})\s$`, 'iu');

const bent = behind(
  'am|vom|zum|zur|im|beim|den|dem|des|[dmsk]?eine[mrsn]|(?:ihr|unser)e[mrsn]|jede[mn]|diese[mn]',
);
const definite = behind('der|die|das|ins|ans|jede[rs]?|diese[rs]?|welche[rs]?');
const feminineBent = behind('der');
const indefinite = behind('[dmsk]?ein|ihr|unser|euer');
const indefiniteFeminine = behind('[dmsk]?eine|ihre|unsere|eure');
const prepositions =
  'in|ab|aus|bei|mit|nach|seit|von|zu|an|auf|während|innerhalb|bis|bis zu|vor|unter|hinter|neben';
const preposition = behind(prepositions);
const prepositionAndArticle = behind(String.raw`(?:${prepositions})\sder`);
const weekday = /(?<=^|[\s(])(?:\p{L}*tag|Mittwoch|Sonnabend|Mo|Di|Mi|Do|Fr|Sa|So)(?:\.,?|,)\s$/u;
const bare: Readonly<Record<Gender, string>> = { m: 'r', f: '', n: 's' };

/**
 * How an ordinal ends, as the words before it and the gender of its noun ask: *der dritte*, *im dritten*, *mein dritter*.
 * Null where neither tells, and it may be no ordinal.
 */
export const endingOf = (before: string, gender: Gender | null): string | null => {
  // *Am Di., 4. Juni*: as before its day of the week.
  const start = before.replace(earlier, '').replace(weekday, '');
  if (bent.test(start)) return 'n';
  if (definite.test(start)) {
    const isBent =
      prepositionAndArticle.test(start) || (gender === 'f' && feminineBent.test(start));
    return isBent ? 'n' : '';
  }
  if (indefinite.test(start)) return gender === 'n' ? 's' : 'r';
  if (indefiniteFeminine.test(start)) return '';
  if (preposition.test(start)) return gender === 'f' ? 'r' : 'n';
  return gender && bare[gender];
};
