import type { RenderContext } from '../context.ts';
import type { PieceDrawer } from './drawer.ts';
import { keepSegment, makePiece } from './drawing.ts';

/** What drawers are opened with. */
export type DrawerContext = Omit<RenderContext, 'drawer'> & { jobs: number };

/** Draws on this machine. */
export const openLocalDrawer = async (context: DrawerContext): Promise<PieceDrawer> => {
  const { engine, run, store, fresh, report, jobs, lanes } = context;
  return {
    jobs,
    draw: async (piece, signal) => {
      const { film, name, job } = piece;
      const file = run.newPath('piece.mp4');
      const of = job.durationInFrames;
      const made = await makePiece(engine, piece, file, {
        kept: { store, fresh },
        // Once it is drawn the next is, while this one is looked at.
        inTurn: (draw) => lanes.drawing(draw),
        onFrames: (frames) => report({ kind: 'drawing', film, piece: name, frames, of }),
        signal,
      });
      return keepSegment(context, piece, { file, ...made });
    },
    close: async () => undefined,
  };
};
