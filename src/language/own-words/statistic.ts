/** The product's own words beside a statistic, and before lists beside a film. */
export type StatisticWords = {
  /** What one unit of a field stands for; `{unit}`, `{amount}`. Where it begins with `=`, a unit is drawn before it. */
  scale: string;
  /** What a unit is called, by its shape. */
  units: { dot: string; square: string; drop: string };
  /** Where an axis begins that does not at zero; `{amount}`. */
  axis: string;
  /** Where a number comes from, in the picture; `{name}`, `{year}`. */
  source: string;
  /** Before a list of those, beside a film. */
  sources: string;
  /** Before a list of its pictures. */
  pictures: string;
};
