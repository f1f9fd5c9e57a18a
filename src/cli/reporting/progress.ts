import path from 'node:path';
import type { DoneEvent, RenderEvent } from '../../told/event.ts';
import { addEvent, noTotals, type Totals } from '../../told/totals.ts';
import { counted } from '../../told/counted.ts';
import { duration, size } from './wording.ts';

/** Where progress is written: lines that stay, and on a terminal one line that is drawn over. */
export type Screen = {
  line: (text: string) => void;
  /** Shows what is going on now; null where nothing can be drawn over. */
  status: ((text: string) => void) | null;
  /** Takes that line away until it is shown again, for what is written elsewhere. */
  pause?: () => void;
};

/** Turns what a render tells into lines, and on a terminal into what is going on, how far, and how long still. */
export class Progress {
  readonly #screen: Screen;
  readonly #explain: boolean;
  readonly #nowMs: () => number;
  #files = 0;
  #framesToDraw = 0;
  #totals: Totals = noTotals;
  /** By film and piece. */
  readonly #drawing = new Map<string, { piece: string; frames: number }>();
  #startedMs = 0;
  #activity = 'Starting';
  /** How many pieces are drawn at once; told when the first are to be. */
  #atOnce: string | null = null;

  constructor(
    screen: Screen,
    { explain, nowMs = Date.now }: { explain: boolean; nowMs?: () => number },
  ) {
    this.#screen = screen;
    this.#explain = explain;
    this.#nowMs = nowMs;
  }

  readonly report = (event: RenderEvent): void => {
    this.#totals = addEvent(this.#totals, event);
    this.#take(event);
    this.#screen.status?.(this.#status());
  };

  #take(event: RenderEvent): void {
    const { line } = this.#screen;
    switch (event.kind) {
      case 'jobs':
        this.#atOnce = jobsLine(event);
        return;
      case 'workers':
        line(`${counted(event.workers, 'worker')} at ${event.queue}.`);
        return;
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
        if (event.pieces > 0 && this.#atOnce !== null) {
          line(this.#atOnce);
          this.#atOnce = null;
        }
        return;
      case 'drawing':
        this.#drawing.set(`${event.film} ${event.piece}`, event);
        return;
      case 'drawn':
        this.#drawing.delete(`${event.film} ${event.piece}`);
        line(
          `drawn    ${event.piece} (${counted(event.frames, 'frame')}, ${counted(event.distinct, 'picture')}${event.worker === undefined ? '' : `, by ${event.worker}`})`,
        );
        return;
      case 'file':
        line(
          `${event.kept ? 'as it was' : 'finished'} ${nearPath(event.path)} (${duration(event.seconds)}, ${size(event.bytes)})`,
        );
        return;
      case 'version':
        return; // told by who makes versions
      case 'warning':
        line(event.message);
        return;
      case 'done':
        line(ending(event));
        return;
      case 'waiting':
        line('Watching for changes; Ctrl-C ends.');
        return;
      case 'changed':
        line(`\nchanged  ${event.files.map(nearPath).join(', ')}`);
        return;
      case 'failed':
        return; // told on the error stream
      default:
        event satisfies never;
    }
  }

  #status(): string {
    const inWork = [...this.#drawing.values()].reduce((sum, { frames }) => sum + frames, 0);
    const { framesDrawn, filesMade, filesKept } = this.#totals;
    const done = framesDrawn + inWork;
    const finished = filesMade + filesKept;
    // Figures first: where the screen is narrow, the end is cut off.
    const parts = [
      ...(this.#framesToDraw > 0 ? [`${Math.floor((100 * done) / this.#framesToDraw)} %`] : []),
      ...(this.#files > 0 ? [`${finished} of ${counted(this.#files, 'file')}`] : []),
      ...this.#timeLeft(done),
      this.#drawing.size > 0
        ? `Drawing ${named([...this.#drawing.values()].map(({ piece }) => piece))}`
        : this.#activity,
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

/** More names than this say less than their number. */
const mostNamed = 2;

const named = (pieces: readonly string[]): string =>
  pieces.length > mostNamed ? counted(pieces.length, 'piece') : pieces.join(' and ');

/** `4 pieces at once: 8 cores, 12.40 GB of memory free.` */
const jobsLine = ({ jobs, cores, freeBytes, asked }: Extract<RenderEvent, { kind: 'jobs' }>) => {
  const atOnce = jobs === 1 ? 'One piece at a time' : `${jobs} pieces at once`;
  const there = `${counted(Math.round(cores * 10) / 10, 'core')}, ${size(freeBytes)} of memory free`;
  return `${atOnce}${asked ? ', as asked' : ''}: ${there}.`;
};

/** What a render came to: `3 files made, 1 piece drawn: 12 s, at most 1.2 GB of memory.` */
export const ending = (done: DoneEvent): string => {
  const { filesMade, filesKept, piecesDrawn, seconds, peakBytes } = done;
  const came = [
    `${counted(filesMade, 'file')} made`,
    ...(filesKept > 0 ? [`${filesKept} as they were`] : []),
    `${counted(piecesDrawn, 'piece')} drawn`,
  ];
  return `${came.join(', ')}: ${duration(seconds)}, at most ${size(peakBytes)} of memory.`;
};

/** A path as seen from here; whole where it leads elsewhere. */
export const nearPath = (file: string): string => {
  const relative = path.relative('', file);
  return relative.startsWith('..') ? file : relative;
};
