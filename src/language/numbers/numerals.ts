/** A number in digits. `isForeign` when its decimal sign is the one of another language: `15.5` in Dutch. */
export type Numeral = { value: number; decimals: number; isForeign: boolean };

/** How a language writes numbers: what stands between thousands, and before decimals. */
export type Separators = { group: '.' | ',' | ' '; decimal: '.' | ',' };

const spaces = String.raw`[ \u00a0\u202f\u2009]`;

/**
 * Reads digits as a language writes them, or gives null where they can be read in more than one way (`1,000` in Dutch),
 * or are no number but a code (`0900`).
 */
export const readNumeral = (digits: string, { group, decimal }: Separators): Numeral | null => {
  const plain = digits.replaceAll('٬', group === ' ' ? '\u00a0' : group).replaceAll('٫', decimal);
  const [groupSign, decimalSign] = [group === ' ' ? spaces : `[${group}]`, `[${decimal}]`];
  const whole = `(?:0|[1-9]\\d*|[1-9]\\d{0,2}(?:${groupSign}\\d{3})+|[1-9]\\d{0,2}(?:${spaces}\\d{3})+)`;
  const own = new RegExp(`^(${whole})(?:${decimalSign}(\\d+))?$`, 'u').exec(plain);
  if (own) {
    const [, written = '', fraction = ''] = own;
    // Three decimals behind one to three digits: another writes thousands so.
    if (fraction.length === 3 && /^[1-9]\d{0,2}$/u.test(written)) return null;
    return numeral(written.replace(/\D/gu, ''), fraction, false);
  }
  const foreign = /^(0|[1-9]\d*)[.,](\d{1,2})$/u.exec(plain);
  return foreign ? numeral(foreign[1] ?? '', foreign[2] ?? '', true) : null;
};

const numeral = (whole: string, fraction: string, isForeign: boolean): Numeral | null => {
  const value = Number(`${whole}.${fraction || '0'}`);
  return value <= Number.MAX_SAFE_INTEGER ? { value, decimals: fraction.length, isForeign } : null;
};

/** How many decimals a number is written with. */
export const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length;

/** What one character says: `½` is 1 of 2. */
export const vulgarFractions: Record<string, { of: number; in: number }> = {
  '½': { of: 1, in: 2 },
  '⅓': { of: 1, in: 3 },
  '⅔': { of: 2, in: 3 },
  '¼': { of: 1, in: 4 },
  '¾': { of: 3, in: 4 },
  '⅕': { of: 1, in: 5 },
  '⅖': { of: 2, in: 5 },
  '⅗': { of: 3, in: 5 },
  '⅘': { of: 4, in: 5 },
  '⅙': { of: 1, in: 6 },
  '⅚': { of: 5, in: 6 },
  '⅐': { of: 1, in: 7 },
  '⅛': { of: 1, in: 8 },
  '⅜': { of: 3, in: 8 },
  '⅝': { of: 5, in: 8 },
  '⅞': { of: 7, in: 8 },
  '⅑': { of: 1, in: 9 },
  '⅒': { of: 1, in: 10 },
};
