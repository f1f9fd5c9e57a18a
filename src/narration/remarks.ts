import type { FilmNarration } from '../film/narration.ts';

/** What to tell of the recordings of a film; one line each, on every run until it is answered. */
export const recordingRemarks = (narrations: FilmNarration): string[] =>
  Object.entries(narrations).flatMap(([id, { remarks = [] }]) =>
    remarks.map(({ text }) => `The recording of ${id}: ${text}`),
  );
