import type { RenderEvent, Report } from '../../told/event.ts';
import { counted } from '../../told/counted.ts';
import { ending, Progress, type Screen } from './progress.ts';
import { duration } from './wording.ts';

type VersionEvent = Extract<RenderEvent, { kind: 'version' }>;

/** Tells of many versions as a whole: a line for each that is finished, how many there are, and how long still. */
export class VersionsProgress {
  readonly #screen: Screen;
  readonly #explain: boolean;
  readonly #nowMs: () => number;
  #current: VersionEvent | null = null;
  #activity: Progress | null = null;
  #doing = '';
  /** How many pieces were drawn for each that has begun, by its folder. */
  readonly #drawn = new Map<string, number>();
  /** What those that were really made took; those that were there already take nothing. */
  #made = { count: 0, seconds: 0 };
  readonly #open = new Set<string>();
  #ended = 0;
  #left = 0;

  constructor(
    screen: Screen,
    { explain, nowMs = Date.now }: { explain: boolean; nowMs?: () => number },
  ) {
    this.#screen = screen;
    this.#explain = explain;
    this.#nowMs = nowMs;
  }

  readonly report: Report = (event) => {
    const { line } = this.#screen;
    if (event.kind === 'drawn') this.#drawn.set(event.film, (this.#drawn.get(event.film) ?? 0) + 1);
    if (event.kind === 'version') this.#takeVersion(event);
    else if (event.kind === 'warning') line(event.message);
    else if (event.kind === 'done') line(ending(event));
    else this.#activity?.report(event);
    this.#screen.status?.(this.#status());
  };

  #takeVersion(event: VersionEvent): void {
    const { line } = this.#screen;
    const { state, version, total, files, seconds, problem } = event;
    const folder = `${event.film}/${version}`;
    const name = nameOf(event);
    if (state === 'begun') {
      this.#open.add(folder);
      this.#current = event;
      this.#activity = new Progress(this.#quiet(), {
        explain: this.#explain,
        nowMs: this.#nowMs,
      });
      return;
    }
    this.#open.delete(folder);
    if (this.#open.size === 0) {
      this.#current = null;
      this.#activity = null;
    }
    this.#left = total - ++this.#ended;
    if (state === 'made')
      this.#made = { count: this.#made.count + 1, seconds: this.#made.seconds + seconds };
    const drawn = this.#drawn.get(folder) ?? 0;
    this.#drawn.delete(folder);
    const came = {
      made: `made     ${name} (${counted(files, 'file')}, ${counted(drawn, 'piece')} drawn, ${duration(seconds)})`,
      kept: `as it was ${name} (${counted(files, 'file')})`,
      failed: `failed   ${name}: ${problem ?? ''}`,
    }[state];
    line([came, `${this.#ended} of ${total}`, ...this.#timeLeft()].join('   '));
  }

  /** What is told of one version: on the line that is drawn over; and the reasons of pieces, where they are asked for. */
  #quiet(): Screen {
    return {
      line: (text) => {
        if (this.#explain && /^(?:draw|reuse) /u.test(text)) this.#screen.line(text);
      },
      status: this.#screen.status
        ? (text) => {
            this.#doing = text;
          }
        : null,
    };
  }

  #status(): string {
    if (!this.#current) return '';
    const { number, total } = this.#current;
    return [
      `${number} of ${total} versions`,
      ...this.#timeLeft(),
      `${nameOf(this.#current)}: ${this.#doing}`,
    ].join('   ');
  }

  #timeLeft(): string[] {
    const { count, seconds } = this.#made;
    return count === 0 || this.#left === 0
      ? []
      : [`about ${duration((this.#left * seconds) / count)} left`];
  }
}

/** A version among all of its film: `de-brug`, of a translation `en/de-brug`. */
const nameOf = ({ film, version }: Pick<VersionEvent, 'film' | 'version'>): string =>
  [...film.split('/').slice(1), version].join('/');
