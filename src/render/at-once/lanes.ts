import pLimit, { type LimitFunction } from 'p-limit';

/** How much of each kind of work is done at once, over all films of a run. What waits is done in the order of asking. */
export type Lanes = {
  /** Films that are begun: while the last pieces of one are drawn, those of the next keep the other cores busy. */
  films: LimitFunction;
  /** Films that are spoken: a voice keeps one core busy. */
  speaking: LimitFunction;
  /** Finding out what a film needs: one after the other, so that each knows what those before it make. */
  planning: LimitFunction;
  /** Whatever needs a page of the browser: posters, and pieces that are drawn here. */
  drawing: LimitFunction;
  sounding: LimitFunction;
  joining: LimitFunction;
};

/**
 * @param jobs how many pieces are drawn at once
 * @param filmsAtOnce how many films are begun
 */
export const openLanes = (jobs: number, filmsAtOnce = jobs): Lanes => ({
  films: pLimit(filmsAtOnce),
  speaking: pLimit(jobs + 1),
  planning: pLimit(1),
  drawing: pLimit(jobs),
  sounding: pLimit(jobs),
  joining: pLimit(jobs),
});
