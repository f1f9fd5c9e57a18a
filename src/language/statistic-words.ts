/** The product's own words beside a statistic. */
export type StatisticWords = {
  /** What one dot of a field stands for; `{amount}`. Where it begins with `=`, a dot is drawn before it. */
  scale: string;
  /** Where an axis begins that does not at zero; `{amount}`. */
  axis: string;
  /** Where a number comes from, in the picture; `{name}`, `{year}`. */
  source: string;
  /** Before a list of those, beside a film. */
  sources: string;
};
