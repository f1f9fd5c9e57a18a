/** A word of the reference speech: its rows among the reference's frames. */
export type ReferenceWord = {
  firstRow: number;
  endRow: number;
  beginsSentence: boolean;
  /** Whether the sentence that begins here is known to be said. */
  isVouched: boolean;
};

/** What a state sounds like, where it is not a row of the reference. */
export const silence = -1;
export const otherSpeech = -2;

/**
 * All the ways in which a text may have been read, as states that follow one another: a state for every frame of the
 * reference, an optional silence before every word, and, where asked for, anything else instead of a sentence.
 */
export type Graph = {
  count: number;
  /** The reference's row, `silence` or `otherSpeech`. */
  sounds: Int32Array;
  /** The word a state belongs to; for silence and other speech, the word that follows. */
  words: Int32Array;
  /** The states before state s are `from[firstEdge[s]]` up to `from[firstEdge[s + 1]]`, at their costs. */
  firstEdge: Int32Array;
  from: Int32Array;
  costs: Float32Array;
  /** The silence before each word, and the last silence. */
  silences: Int32Array;
  /** The first state of each word. */
  onsets: Int32Array;
};

/** What it costs to leave the pace of the reference, in units of distance between traits. */
const pace = { stay: 0.5, skipOne: 0.7, skipTwo: 2 } as const;

/** What it costs to leave a sentence out, and to begin to say something else. */
const strayCosts = { leaveOut: 8, sayElse: 8 } as const;

/** @param mayStray whether sentences may be missing and other things said */
export const graphOf = (words: readonly ReferenceWord[], mayStray: boolean): Graph => {
  const states = new States();
  const silences: number[] = [];
  const onsets: number[] = [];
  /** Where the sentence before began, if it may be left out. */
  let sentence: { silent: number; other: number } | null = null;
  /** The latest states of the word before, latest first. */
  let latest: readonly number[] = [];
  for (const [index, word] of [...words, null].entries()) {
    const silent = states.add(silence, index);
    states.connect(silent, silent, 0);
    states.skipTo(silent, latest, 0);
    silences.push(silent);
    const opens = [silent];
    if (mayStray && (!word || word.beginsSentence)) {
      if (sentence) states.connect(sentence.silent, silent, strayCosts.leaveOut);
      if (word?.isVouched) sentence = null;
      else {
        const other = states.add(otherSpeech, index);
        states.connect(other, other, 0);
        states.connect(silent, other, strayCosts.sayElse);
        states.connect(other, silent, 0);
        states.skipTo(other, latest, 0, strayCosts.sayElse);
        if (sentence) states.connect(sentence.other, other, strayCosts.leaveOut);
        opens.push(other);
        sentence = { silent, other };
      }
    }
    if (!word) break;

    const before = latest;
    latest = [];
    for (let row = word.firstRow; row < word.endRow; row++) {
      const skipped = row - word.firstRow;
      const state = states.add(row, index);
      if (skipped === 0) onsets.push(state);
      states.connect(state, state, pace.stay);
      states.skipTo(state, latest, 0);
      for (const open of opens) states.skipTo(state, [open], skipped);
      states.skipTo(state, before, skipped);
      latest = [state, ...latest].slice(0, 3);
    }
  }
  return {
    ...states.packed(),
    silences: Int32Array.from(silences),
    onsets: Int32Array.from(onsets),
  };
};

/** States and the edges into them, while they grow. */
class States {
  readonly #sounds: number[] = [];
  readonly #words: number[] = [];
  readonly #edges: { from: number; cost: number }[][] = [];

  add(sound: number, word: number): number {
    this.#sounds.push(sound);
    this.#words.push(word);
    this.#edges.push([]);
    return this.#sounds.length - 1;
  }

  connect(from: number, to: number, cost: number): void {
    this.#edges[to]?.push({ from, cost });
  }

  /** Comes to a state from others, latest first, over so many skipped ones and those between; never over more than two. */
  skipTo(to: number, latestFirst: readonly number[], skipped: number, extraCost = 0): void {
    for (const [index, from] of latestFirst.entries()) {
      const cost = [0, pace.skipOne, pace.skipTwo][skipped + index];
      if (cost !== undefined) this.connect(from, to, cost + extraCost);
    }
  }

  packed(): Pick<Graph, 'count' | 'sounds' | 'words' | 'firstEdge' | 'from' | 'costs'> {
    const all = this.#edges.flat();
    const firstEdge = new Int32Array(this.#edges.length + 1);
    this.#edges.forEach((into, state) => {
      firstEdge[state + 1] = (firstEdge[state] ?? 0) + into.length;
    });
    return {
      count: this.#sounds.length,
      sounds: Int32Array.from(this.#sounds),
      words: Int32Array.from(this.#words),
      firstEdge,
      from: Int32Array.from(all, ({ from }) => from),
      costs: Float32Array.from(all, ({ cost }) => cost),
    };
  }
}
