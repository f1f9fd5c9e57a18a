/** One vector every `hopMs`; the vector of frame i is about the moment `i × hopMs`. */
export type Frames = { hopMs: number; size: number; count: number; values: Float32Array };

/** How unlike two moments are: the Euclidean distance of their vectors. */
export const distanceBetween = (a: Frames, rowOfA: number, b: Frames, rowOfB: number): number => {
  let squares = 0;
  for (let i = rowOfA * a.size, j = rowOfB * b.size, end = i + a.size; i < end; i++, j++) {
    const difference = (a.values[i] as number) - (b.values[j] as number);
    squares += difference * difference;
  }
  return Math.sqrt(squares);
};
