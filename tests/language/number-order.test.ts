import { describe, expect, it } from 'vitest';
import { numbersInOrder } from '../../src/language/number-order.ts';

const shown = (text: string) => numbersInOrder(text).replaceAll('\u{200E}', '|');

describe('numbersInOrder', () => {
  it.each([
    ['اتصل على 0800 0113.', 'اتصل على |0800| |0113|.'],
    ['+31 (0)20 123 45 67', '|+31| |(0)20| |123| |45| |67|'],
    ['٠٨٠٠ ٠١١٣', '|٠٨٠٠| |٠١١٣|'],
    ['113', '|113|'],
    ['020-1234567', '|020-1234567|'],
    ['06/12345678', '|06/12345678|'],
    ['1.250', '|1.250|'],
    ['(34 سنة)', '(|34| سنة)'],
    ['0113', '|0113|'],
  ])('marks every group of %s', (text, marked) => {
    expect(shown(text)).toBe(marked);
  });

  it.each(['15%', '٪15', '€ 5'.replace(' ', ''), '9:30', '10–20', 'B12', '12e', 'نعم', '1,5%'])(
    'leaves %s as it is',
    (text) => {
      expect(shown(text)).toBe(text);
    },
  );
});
