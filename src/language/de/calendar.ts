/** The months in order. */
export const months: readonly string[] =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/** How months are shortened, without their full stops. */
export const shortMonths: Readonly<Record<string, string>> = {
  Jan: 'Januar',
  Jän: 'Jänner',
  Feb: 'Februar',
  Febr: 'Februar',
  Mrz: 'März',
  Apr: 'April',
  Jun: 'Juni',
  Jul: 'Juli',
  Aug: 'August',
  Sep: 'September',
  Sept: 'September',
  Okt: 'Oktober',
  Nov: 'November',
  Dez: 'Dezember',
};

/** A month, whole or shortened; *Jänner* is said in Austria. For a pattern. */
export const monthPattern = [
  ...months,
  'Jänner',
  'Feber',
  ...Object.keys(shortMonths).map((name) => String.raw`${name}(?:\.|(?![\p{L}\p{N}\p{M}]))`),
].join('|');

/** How days of the week are shortened. */
export const days: Readonly<Record<string, string>> = {
  Mo: 'Montag',
  Di: 'Dienstag',
  Mi: 'Mittwoch',
  Do: 'Donnerstag',
  Fr: 'Freitag',
  Sa: 'Samstag',
  So: 'Sonntag',
};
