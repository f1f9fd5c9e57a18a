import type { LimitFunction } from 'p-limit';

/** Tasks that stand or fall together: when one fails the others are told to stop, and nothing runs on behind the error. */
export class TaskGroup {
  readonly #controller = new AbortController();
  readonly #signal: AbortSignal;
  readonly #started: Promise<unknown>[] = [];
  #failure: { error: unknown } | null = null;

  constructor(outer: AbortSignal) {
    this.#signal = AbortSignal.any([outer, this.#controller.signal]);
  }

  /** Starts a task, in its turn if a limit is given. What it gives may be awaited by other tasks. */
  start<Result>(
    task: (signal: AbortSignal) => Promise<Result>,
    limit?: LimitFunction,
  ): Promise<Result> {
    const begin = async () => {
      this.#signal.throwIfAborted();
      try {
        return await task(this.#signal);
      } catch (error) {
        this.#fail(error); // before the next under the same limit begins
        throw error;
      }
    };
    const running = limit ? limit(begin) : begin();
    this.#started.push(running.catch((error: unknown) => this.#fail(error)));
    return running;
  }

  #fail(error: unknown): void {
    this.#failure ??= { error };
    this.#controller.abort(error);
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
