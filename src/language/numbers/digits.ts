/** Digits that write numbers in tens as 0 to 9 do, by the name that `Intl` has for them, each with its zero. */
const zeros = {
  latn: 0x30,
  arab: 0x660,
  arabext: 0x6f0,
  deva: 0x966,
  beng: 0x9e6,
  thai: 0xe50,
  fullwide: 0xff10,
} as const;
export type Digits = keyof typeof zeros;
const names = Object.keys(zeros) as Digits[];

/** Of which kind the first digit of a text is; undefined where it has none that is known. */
export const digitsOf = (text: string): Digits | undefined => {
  const code = /\p{Nd}/u.exec(text)?.[0].codePointAt(0);
  return code === undefined ? undefined : names.find((name) => isOf(name, code));
};

/** A digit as one of 0 to 9. */
export const asciiDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  const name = names.find((candidate) => isOf(candidate, code));
  return name === undefined ? digit : String(code - zeros[name]);
};

const isOf = (name: Digits, code: number): boolean =>
  code >= zeros[name] && code < zeros[name] + 10;
