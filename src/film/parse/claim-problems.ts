import type { Language } from '../../language/language.ts';
import { decimalsOf } from '../../language/numbers/numerals.ts';
import { isSameMeasure, type SaidNumber } from '../../language/numbers/said.ts';
import type { PlainValue } from '../statistics/amount.ts';
import type { Claim } from '../scenes/descriptor.ts';
import type { ScriptPart } from '../script.ts';
import type { Problem } from './problem.ts';
import { type SaidAt, saidAt } from './said.ts';

/** A value is what its cue says, all of it. The cue must be spoken. */
export const claimProblems = (
  { path, entry, cue, value, year }: Claim,
  script: readonly ScriptPart[],
  language: Language,
): Problem[] => {
  const { words, said, years } = saidAt(script, cue, language);
  const field = path.at(-1) === 'cue' ? 'value' : String(path.at(-1));
  const name = year === undefined ? `the ${field}` : `the ${field} of ${year}`;
  const atCue = (message: string): Problem[] => [{ path: [...entry, 'cue'], message }];
  if ('problem' in said) return atCue(unreadable(words, said, value, name, language));
  const kind = said.measure.kind;
  if (value.kind === 'share' && kind !== 'share') {
    return atCue(
      `"${words}" is no share of people, so dots cannot count it; cue a share such as "${language.writeQuantity({ of: 1, in: 8 })}" or "${language.writeQuantity({ percent: 74 })}"${field === 'figure' ? '' : ', or write the value as a number'}`,
    );
  }
  if (value.kind === 'amount' && kind === 'share') {
    return atCue(
      `"${words}" says a share, and ${name} is the number ${written(value, language)}; ${field === 'count' ? 'show it with a scene of kind figure' : 'write the value as a share, such as {percent: 12}'}`,
    );
  }
  if (value.kind === 'amount' && kind === 'year') {
    return atCue(
      `"${words}" says a year, and ${name} is ${written(value, language)}; put the words of the number in the cue`,
    );
  }
  const other = years.find((one) => one !== year);
  if (year !== undefined && other !== undefined) {
    return atCue(
      `"${words}" names ${other}, but its value is of ${year}; cue the words of ${year}, or correct the year`,
    );
  }
  const isRange = value.least !== value.most;
  if (said.least !== said.most && !isRange) {
    return atCue(
      `"${words}" is a range, and ${name} is one ${value.kind}; ${canBeRange(field) ? `write {range: [${[said.least, said.most].map((end) => end * scaleOf(value)).join(', ')}]}` : 'cue one number'}, or use a scene without a figure`,
    );
  }
  if (!isNear(said.least, value.least) || !isNear(said.most, value.most)) {
    const message = `${name} is ${written(value, language)}, but "${words}" says ${writtenSaid(said, language)}; make the two the same`;
    return [{ path, message }];
  }
  return value.isAbout && said.rounding === 'exact' && language.readsWords
    ? [
        {
          path,
          message: `${name} is marked as about, but "${words}" says it exactly; leave \`about\` out, or cue the words that round it as well`,
        },
      ]
    : [];
};

/** Values of one scene are of one measure: what is not cannot stand beside each other. All claims must be right. */
export const unlikeProblems = (
  claims: readonly Claim[],
  script: readonly ScriptPart[],
  language: Language,
): Problem[] => {
  const measured = claims.flatMap((claim) => {
    const { words, said } = saidAt(script, claim.cue, language);
    return 'problem' in said ? [] : [{ claim, words, measure: said.measure }];
  });
  const [first, ...others] = measured;
  return others.flatMap(({ claim, words, measure }) =>
    first && !isSameMeasure(first.measure, measure)
      ? [
          {
            path: [...claim.entry, 'cue'],
            message: `"${words}" measures something else than "${first.words}"; compare what is counted in one unit`,
          },
        ]
      : [],
  );
};

const unreadable = (
  words: string,
  said: Extract<SaidAt['said'], { problem: string }>,
  value: PlainValue,
  name: string,
  language: Language,
): string => {
  switch (said.problem) {
    case 'none':
      return `"${words}" says no number, but ${name} is ${written(value, language)}; put the words of the number in the cue`;
    case 'cut':
      return `"${words}" is only a part of what is said there, "${said.words}"; put all of it in the cue`;
    case 'unclear':
      if (said.beside)
        return `"${said.words}" says no ${value.kind} beside "${said.beside}", which makes something else of it, such as a change; cue another number, or use a scene without a figure`;
      return `"${said.words}" can be read in more than one way here, or says no ${value.kind}; cue another number, or use a scene without a figure`;
    case 'several':
      return `"${words}" says more than one number (${said.words}); cue one of them`;
    default:
      return said satisfies never;
  }
};

/** Fields that hold a range as well. */
const canBeRange = (field: string): boolean => field === 'figure' || field === 'count';

/** From plain numbers to those in which a range is written: shares in per cent. */
const scaleOf = ({ kind }: PlainValue): number => (kind === 'share' ? 100 : 1);

/** The same, but for what binary fractions lose. */
const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));

const written = ({ kind, least, most, quantity }: PlainValue, language: Language): string => {
  if (quantity) return language.writeQuantity(quantity);
  const ends = least === most ? [least] : [least, most];
  return ends
    .map((end) =>
      kind === 'share'
        ? language.writeQuantity({ percent: Number((end * 100).toPrecision(12)) })
        : language.writeNumber(end, decimalsOf(end)),
    )
    .join('–');
};

const writtenSaid = ({ least, most, measure }: SaidNumber, language: Language): string =>
  written(
    {
      kind: measure.kind === 'share' ? 'share' : 'amount',
      least,
      most,
      isAbout: false,
      ...(measure.kind === 'share' && least === most && { quantity: measure.quantity }),
    },
    language,
  );
