import { mostAlone as mostDots } from '../../film/scenes/small-print.ts';

/** From so many to so many, a field is rich and its dots are still large. */
const rich = { fewest: 50, most: 300 } as const;
/** What a dot may stand for, times a power of ten; the roundest first. */
const roundest = [1, 5, 2] as const;

/**
 * How many of what is counted a dot stands for: one for as long as there is room for them all, else the roundest number
 * (a power of ten, else five or two times one) that makes a rich field.
 */
export const dotScale = (total: number): number => {
  if (total <= mostDots) return 1;
  return scalesFor(total)[0] ?? 1;
};

/** The same for a share of a whole: the roundest that divides both, or else the whole. */
export const shareScale = (of: number, whole: number): number => {
  if (whole <= mostDots) return 1;
  const scales = scalesFor(whole);
  const dividing = scales.filter((scale) => whole % scale === 0);
  return dividing.find((scale) => of % scale === 0) ?? dividing[0] ?? scales[0] ?? 1;
};

/** Every scale that makes a rich field, the roundest first. */
const scalesFor = (total: number): number[] => {
  const power = 10 ** Math.floor(Math.log10(total));
  return roundest.flatMap((times) =>
    [power / 1000, power / 100, power / 10, power]
      .map((ten) => times * ten)
      .filter((scale) => scale >= 1 && total / scale >= rich.fewest && total / scale <= rich.most),
  );
};

/**
 * By what a number counts up so that its dots come whole: by what a dot stands for, or by the last digit that is
 * written where that is more.
 * @param perDot what a dot stands for, in the unit of the number as it is written
 */
export const countStep = (perDot: number, decimals: number): number => {
  const digit = 10 ** -decimals;
  const [less, more] = [Math.min(perDot, digit), Math.max(perDot, digit)];
  const times = more / less;
  return Math.abs(times - Math.round(times)) < 1e-6 ? more : digit;
};
