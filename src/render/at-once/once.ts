/** What a run has made or found, by key: whoever asks for the same gets that one, also while it is being made. */
export class Once<Made> {
  readonly #made = new Map<string, Promise<Made>>();

  /** What there is under a key, or is being made; undefined when nobody asked for it yet. */
  get(key: string): Promise<Made> | undefined {
    return this.#made.get(key);
  }

  /** Gives what there is under a key, or makes it. What failed may be tried again. */
  make(key: string, make: () => Promise<Made>): Promise<Made> {
    const begun = this.#made.get(key);
    if (begun) return begun;
    const making = make();
    this.#made.set(key, making);
    making.catch(() => this.#made.delete(key));
    return making;
  }
}
