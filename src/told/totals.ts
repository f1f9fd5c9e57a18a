import type { DoneEvent, RenderEvent } from './event.ts';

/** What a render has come to so far. */
export type Totals = Omit<DoneEvent, 'kind' | 'seconds' | 'peakBytes'>;

export const noTotals: Totals = {
  filesMade: 0,
  filesKept: 0,
  piecesDrawn: 0,
  framesDrawn: 0,
  distinctDrawn: 0,
};

/** The totals with what an event adds to them. */
export const addEvent = (totals: Totals, event: RenderEvent): Totals => {
  if (event.kind === 'file')
    return event.kept
      ? { ...totals, filesKept: totals.filesKept + 1 }
      : { ...totals, filesMade: totals.filesMade + 1 };
  if (event.kind !== 'drawn') return totals;
  return {
    ...totals,
    piecesDrawn: totals.piecesDrawn + 1,
    framesDrawn: totals.framesDrawn + event.frames,
    distinctDrawn: totals.distinctDrawn + event.distinct,
  };
};
