import { setMaxListeners } from 'node:events';
import type { LimitFunction } from 'p-limit';

/** Tasks that stand or fall together: when one fails the others are told to stop, and nothing runs on behind the error. */
export class TaskGroup {
  readonly #controller = new AbortController();
  readonly #signal: AbortSignal;
  readonly #started: Promise<unknown>[] = [];
  #failure: { error: unknown } | null = null;

  constructor(outer: AbortSignal) {
    this.#signal = AbortSignal.any([outer, this.#controller.signal]);
    // Every task may listen to it; Node takes more than ten for a leak.
    setMaxListeners(0, this.#signal);
  }

  /**
   * Starts a task, in its turn if a limit is given. What it gives may be awaited by other tasks.
   * @param isSpared whether a failure is the task's own, and the others go on
   */
  start<Result>(
    task: (signal: AbortSignal) => Promise<Result>,
    limit?: LimitFunction,
    isSpared: (error: unknown) => boolean = () => false,
  ): Promise<Result> {
    const fail = (error: unknown) => {
      if (!isSpared(error)) this.#fail(error);
    };
    const begin = async () => {
      this.#signal.throwIfAborted();
      try {
        return await task(this.#signal);
      } catch (error) {
        fail(error); // before the next under the same limit begins
        throw error;
      }
    };
    const running = limit ? limit(begin) : begin();
    this.#started.push(running.catch(fail));
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
