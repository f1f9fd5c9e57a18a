import path from 'node:path';
import type { RenderEvent } from '../told/event.ts';
import { counted, duration, size } from './wording.ts';

/** Where progress is written: lines that stay, and on a terminal one line that is drawn over. */
export type Screen = {
  line: (text: string) => void;
  /** Shows what is going on now; null where nothing can be drawn over. */
  status: ((text: string) => void) | null;
};

/** How many files were made and kept, when all is done. */
export type Tally = { made: number; kept: number; drawn: number };

/** Turns what a render tells into lines, and on a terminal into what is going on, how far, and how long still. */
export class Progress {
  readonly tally: Tally = { made: 0, kept: 0, drawn: 0 };
  readonly #screen: Screen;
  readonly #explain: boolean;
  readonly #nowMs: () => number;
  #files = 0;
  #framesToDraw = 0;
  #framesDrawn = 0;
  readonly #drawing = new Map<string, number>();
  #startedMs = 0;
  #activity = 'Starting';

  constructor(
    screen: Screen,
    { explain, nowMs = Date.now }: { explain: boolean; nowMs?: () => number },
  ) {
    this.#screen = screen;
    this.#explain = explain;
    this.#nowMs = nowMs;
  }

  readonly report = (event: RenderEvent): void => {
    this.#take(event);
    this.#screen.status?.(this.#status());
  };

  #take(event: RenderEvent): void {
    const { line } = this.#screen;
    switch (event.kind) {
      case 'speaking':
        this.#activity = `Speaking ${event.piece} (${event.number} of ${event.total})`;
        return;
      case 'narrated':
        if (!event.kept) line(`spoken   ${event.piece}`);
        return;
      case 'decided':
        if (this.#explain)
          line(`${event.isDrawn ? 'draw' : 'reuse'}  ${event.piece}: ${event.why}`);
        return;
      case 'planned':
        this.#files += event.files;
        this.#framesToDraw += event.frames;
        this.#startedMs ||= this.#nowMs();
        this.#activity = 'Joining';
        return;
      case 'drawing':
        this.#drawing.set(event.piece, event.frames);
        return;
      case 'drawn':
        this.#drawing.delete(event.piece);
        this.#framesDrawn += event.frames;
        this.tally.drawn++;
        line(
          `drawn    ${event.piece} (${counted(event.frames, 'frame')}, ${counted(event.distinct, 'picture')})`,
        );
        return;
      case 'file':
        this.tally[event.kept ? 'kept' : 'made']++;
        line(
          `${event.kept ? 'as it was' : 'finished'} ${nearPath(event.path)} (${duration(event.seconds)}, ${size(event.bytes)})`,
        );
        return;
      case 'notice':
        line(event.message);
        return;
      default:
        event satisfies never;
    }
  }

  #status(): string {
    const inWork = [...this.#drawing.values()].reduce((sum, frames) => sum + frames, 0);
    const done = this.#framesDrawn + inWork;
    const finished = this.tally.made + this.tally.kept;
    const parts = [
      this.#drawing.size > 0
        ? `Drawing ${[...this.#drawing.keys()].join(' and ')}`
        : this.#activity,
      ...(this.#framesToDraw > 0 ? [`${Math.floor((100 * done) / this.#framesToDraw)} %`] : []),
      ...(this.#files > 0 ? [`${finished} of ${counted(this.#files, 'file')}`] : []),
      ...this.#timeLeft(done),
    ];
    return parts.join('   ');
  }

  /** By the pace so far; nothing before a pace can be told. */
  #timeLeft(done: number): string[] {
    const elapsedMs = this.#nowMs() - this.#startedMs;
    if (this.#startedMs === 0 || elapsedMs < 3000 || done === 0) return [];
    const leftMs = (elapsedMs * (this.#framesToDraw - done)) / done;
    return leftMs > 0 ? [`about ${duration(leftMs / 1000)} left`] : [];
  }
}

/** A path as seen from here; whole where it leads elsewhere. */
export const nearPath = (file: string): string => {
  const relative = path.relative('', file);
  return relative.startsWith('..') ? file : relative;
};
