import type { Language } from '../../language/language.ts';
import type { NumberProblem } from '../../language/numbers/read.ts';
import type { SaidNumber } from '../../language/numbers/said.ts';
import { type Cue, findCue } from '../cue.ts';
import type { ScriptPart } from '../script.ts';

/** The words of a cue as they are spoken, and the number that they say there, or why they say none. */
export type SaidAt = {
  /** The whole part that the cue is in: what the number's places are counted in. */
  text: string;
  words: string;
  said: SaidNumber | NumberProblem;
  /** Years of the calendar that are named in them. */
  years: number[];
};

/**
 * Reads the number at a cue, with all that stands around it in its part.
 * @throws {Error} when the cue is not spoken
 */
export const saidAt = (script: readonly ScriptPart[], cue: Cue, language: Language): SaidAt => {
  const place = findCue(script, cue);
  const text = script.find(({ part }) => part === place.part)?.text ?? '';
  const years = language
    .numbersIn(text)
    .flatMap((number) =>
      'least' in number &&
      number.measure.kind === 'year' &&
      number.start < place.end &&
      number.end > place.start
        ? [number.least]
        : [],
    );
  return {
    text,
    words: text.slice(place.start, place.end),
    said: language.readNumber(text, place),
    years,
  };
};

/**
 * The number at a cue, with all that stands around it in its part; null where none can be read there.
 * @throws {Error} when the cue is not spoken
 */
export const numberSaidAt = (
  script: readonly ScriptPart[],
  cue: Cue,
  language: Language,
): SaidNumber | null => {
  const { said } = saidAt(script, cue, language);
  return 'problem' in said ? null : said;
};

/**
 * The number at a cue in its own words, with qualifier and unit: `ruim 2,3 miljoen`; the words of the cue where none can be
 * read there.
 * @throws {Error} when the cue is not spoken
 */
export const numberWordsAt = (
  script: readonly ScriptPart[],
  cue: Cue,
  language: Language,
): string => {
  const { text, words, said } = saidAt(script, cue, language);
  return 'problem' in said ? words : text.slice(said.start, said.end);
};
