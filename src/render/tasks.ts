/** Lets so many tasks run at once; others wait in the order in which they came. */
export class Lane {
  readonly #waiting: (() => void)[] = [];
  #free: number;

  constructor(width: number) {
    this.#free = width;
  }

  async run<Result>(task: () => Promise<Result>): Promise<Result> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }
}

/** Tasks that stand or fall together: when one fails the others are told to stop, and nothing runs on behind the error. */
export class TaskGroup {
  readonly #controller = new AbortController();
  readonly #signal: AbortSignal;
  readonly #started: Promise<unknown>[] = [];
  #failure: { error: unknown } | null = null;

  constructor(outer: AbortSignal) {
    this.#signal = AbortSignal.any([outer, this.#controller.signal]);
  }

  /** Starts a task, in a lane if one is given. What it gives may be awaited by other tasks. */
  start<Result>(task: (signal: AbortSignal) => Promise<Result>, lane?: Lane): Promise<Result> {
    const begin = async () => {
      this.#signal.throwIfAborted();
      return task(this.#signal);
    };
    const running = lane ? lane.run(begin) : begin();
    this.#started.push(
      running.catch((error: unknown) => {
        this.#failure ??= { error };
        this.#controller.abort(error);
      }),
    );
    return running;
  }

  /**
   * Waits until all have ended.
   * @throws the first error of any
   */
  async end(): Promise<void> {
    for (const running of this.#started) await running;
    if (this.#failure) throw this.#failure.error;
  }
}
