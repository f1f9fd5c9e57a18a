const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/**
 * What a Roman numeral below forty is worth; null for other letters. Higher ones have letters that are shortened words as
 * well (`CD`, `XL`).
 */
export const romanValue = (letters: string): number | null => {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/u.test(letters) || letters === '') return null;
  return Array.from(letters, (letter) => values[letter] ?? 0).reduce(
    (sum, value, index, all) => sum + (value < (all[index + 1] ?? 0) ? -value : value),
    0,
  );
};
