import { RenderError } from '../../told/errors.ts';
import type { KeyedPiece } from './key.ts';
import type { Segment } from './segment.ts';

/** Has pieces drawn, and keeps them in the store of the run: by this machine, or by others. */
export type PieceDrawer = {
  /** How many it draws at once; Infinity where that is not for it to say. */
  jobs: number;
  /** Finds a piece that was drawn elsewhere, where that can be. */
  find?: (piece: KeyedPiece) => Promise<Segment | null>;
  /**
   * Draws a piece, when its turn comes.
   * @throws {PieceFailed} when it fails by itself, and others need not
   * @throws {Error} when nothing more can be drawn
   */
  draw: (piece: KeyedPiece, signal: AbortSignal) => Promise<Segment>;
  close: () => Promise<void>;
};

/** A piece that could not be drawn, for a reason of its own: only the files that show it are left out. */
export class PieceFailed extends RenderError {
  override name = 'PieceFailed';
}
