import type { SaidNumber, SaidPart } from '../../../src/language/numbers/said.ts';
import type { FoundNumber, NumberProblem } from '../../../src/language/numbers/read.ts';

/** What was read, on one line: `over 40% [ruim|40|%]`, `12..16 year`, `?` for what cannot be read, `-` for nothing. */
export const told = (number: SaidNumber | NumberProblem): string => {
  if ('problem' in number) return number.problem === 'none' ? '-' : '?';
  const { least, most, rounding, measure, parts } = number;
  const quantity =
    measure.kind === 'share'
      ? 'percent' in measure.quantity
        ? least === most
          ? `${measure.quantity.percent}%`
          : `${round(least * 100)}..${round(most * 100)}%`
        : `${measure.quantity.of}/${measure.quantity.in}`
      : `${least}${most === least ? '' : `..${most}`}${unitOf(measure)}`;
  return `${rounding === 'exact' ? '' : `${rounding} `}${quantity} [${parts.map(partOf).join('|')}]`;
};

/** Numbers of a text in order: rounding, value or ends, and what each is of; `?` for what cannot be told. */
export const toldInOrder = (found: readonly FoundNumber[]): string =>
  found
    .map((number) => {
      if (number.measure === null) return '?';
      const { rounding, least, most, measure } = number;
      const of =
        measure.kind === 'money'
          ? measure.currency
          : measure.kind === 'time'
            ? measure.unit
            : measure.kind;
      const value = least === most ? String(least) : `${least}..${most}`;
      return `${rounding === 'exact' ? '' : `${rounding} `}${value} ${of}`;
    })
    .join('; ');

const round = (value: number): number => Number(value.toPrecision(12));

const unitOf = (measure: SaidNumber['measure']): string => {
  if (measure.kind === 'money') return ` ${measure.currency}`;
  if (measure.kind === 'time') return ` ${measure.unit}`;
  return measure.kind === 'year' ? ' AD' : '';
};

const partOf = (part: SaidPart): string =>
  part.role === 'numeral' ? part.value.toFixed(part.decimals) : part.text;
