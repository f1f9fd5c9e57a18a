/** Lets frames that come in any order pass one by one in order, holding each producer until its turn. */
export type Sequence = {
  /** Runs `task` when all frames before `frame` have passed. @throws what stopped the sequence */
  pass(frame: number, task: () => Promise<void>): Promise<void>;
};

/** A sequence that begins at frame 0. A task that fails fails all after it. */
export const openSequence = (): Sequence => {
  let next = 0;
  let failure: { reason: unknown } | null = null;
  const waiting = new Map<number, () => void>();
  const wakeAll = () => {
    for (const wake of waiting.values()) wake();
    waiting.clear();
  };
  return {
    pass: async (frame, task) => {
      if (frame !== next && failure === null) {
        await new Promise<void>((resolve) => waiting.set(frame, resolve));
      }
      if (failure) throw failure.reason;
      try {
        await task();
      } catch (error) {
        failure = { reason: error };
        wakeAll();
        throw error;
      }
      next = frame + 1;
      waiting.get(next)?.();
      waiting.delete(next);
    },
  };
};
