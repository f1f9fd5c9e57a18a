import { whole, type ReadingRule } from './reading.ts';

/** Figures below the line. */
const below = '₀₁₂₃₄₅₆₇₈₉';

/**
 * Formulas of substances, with their figures below the line: *CO₂*, *H₂O*. Said letter by letter.
 * @param nameOf what a letter is called
 */
export const formulas = (
  nameOf: (letter: string) => string,
  cardinal: (digits: string) => string,
): ReadingRule => ({
  pattern: whole(
    String.raw`CO2|NO2|H2O|SO2|[A-Z][A-Za-z]{0,4}[${below}]+(?:[A-Z][a-z]?[${below}]*)*`,
  ),
  say: ([written]) =>
    (written.match(new RegExp(`[A-Za-z]|[${below}]+|\\d+`, 'gu')) ?? [])
      .map((piece) =>
        /\d/u.test(piece)
          ? cardinal(piece)
          : below.includes(piece.charAt(0))
            ? cardinal(Array.from(piece, (figure) => below.indexOf(figure)).join(''))
            : nameOf(piece.toLowerCase()),
      )
      .join(' '),
});
