import type { Limits } from './limits.ts';

/**
 * What drawing takes: a page and its encoder keep two cores busy and hold so many bytes. Measured: two at once on two
 * cores were no faster than one, and took 0.45 GB more.
 */
const pieceNeeds = { cores: 2, bytes: 0.45e9 } as const;
/** What a run takes besides: Node, and the browser itself. */
const runBytes = 0.45e9;
/** One Node feeds all encoders; it is busy with a piece for a tenth of the time. */
const mostByItself = 8;

/** How many pieces are drawn at once when nobody says how many: as many as cores and memory bear, and one at least. */
export const piecesAtOnce = ({ cores, freeBytes }: Limits): number => {
  const byCores = Math.floor(cores / pieceNeeds.cores);
  const byMemory = Math.floor((freeBytes - runBytes) / pieceNeeds.bytes);
  return Math.max(1, Math.min(byCores, byMemory, mostByItself));
};

/** What so many pieces at once take of memory, in bytes. */
export const bytesFor = (pieces: number): number => runBytes + pieces * pieceNeeds.bytes;
