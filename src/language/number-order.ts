/** Is not seen; what stands beside it runs from left to right. */
const mark = '\u{200E}';

/**
 * Figures in groups, as a telephone number has them; one with a sign of its own, or a part of a larger form (`15%`,
 * `9:30`), keeps its order without us.
 */
const figures =
  /(?<![\p{L}\p{Nd}\p{Sc}%‰°٪–:]|\p{Nd}[.,])(?:\+|\(\p{Nd}+\)|\p{Nd})(?:[./-]?(?:\(\p{Nd}+\)|\p{Nd}))*(?![\p{L}\p{Nd}\p{Sc}%‰°٪–:]|[.,]\p{Nd})/gu;

/**
 * A text from right to left in which telephone numbers stay as they are dialled. By the rules of Unicode each group
 * of `0800 0113` is a run of its own, and the first stands at the right; a mark around each puts that right. Words
 * that are drawn one by one can be marked one by one.
 * Source of the method: Unicode Standard Annex 9, implicit directional marks.
 */
export const numbersInOrder = (text: string): string =>
  text.replaceAll(figures, (number) => `${mark}${number}${mark}`);
