import type { Digits } from './digits.ts';
import type { Measure } from './said.ts';

/** How an amount is written with what it measures: `10.000`, `€ 10`, `1 uur`. */
export type MeasuredWish = {
  /** A BCP 47 tag. */
  tag: string;
  measure: Measure;
  /** In other digits than the language's. */
  digits?: Digits | undefined;
  /** Whether money is written with its name (`10 euro`) instead of its sign. */
  isNamed?: boolean;
};

/** Writes a whole amount with what it measures, as `Intl` does in the language; a share is a percentage. */
export const writeMeasured = (
  value: number,
  { tag, measure, digits, isNamed = false }: MeasuredWish,
): string => {
  const { kind } = measure;
  const style: Intl.NumberFormatOptions =
    kind === 'money'
      ? {
          style: 'currency',
          currency: measure.currency,
          currencyDisplay: isNamed ? 'name' : 'narrowSymbol',
          minimumFractionDigits: 0,
        }
      : kind === 'time'
        ? { style: 'unit', unit: measure.unit, unitDisplay: 'long' }
        : kind === 'share'
          ? { style: 'percent', maximumFractionDigits: 2 }
          : {};
  return value.toLocaleString(tag, { ...(digits && { numberingSystem: digits }), ...style });
};
