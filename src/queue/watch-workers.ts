import type { Report } from '../told/event.ts';
import { QueueError } from './errors.ts';
import { differences, queueNameOf, type Fingerprint } from './fingerprint.ts';
import type { Presence, Present } from './presence.ts';

/** How often a renderer asks who is there. */
const everyMs = 2000;
/** Others of another version may be on their way out, as the right ones come in. */
const othersOnlyMs = 10_000;
/** Machines that are only being started need some minutes. */
const nobodyMs = 10 * 60_000;
/** Shorter, an absence is not worth a word. */
const awayWorthTellingMs = 3000;

type Watched = {
  presence: Presence;
  fingerprint: Fingerprint;
  queueName: string;
  report: Report;
  nowMs?: () => number;
};

/** Watches for a renderer who works at its queue. */
export const watchWorkers = ({
  presence,
  fingerprint,
  queueName,
  report,
  nowMs = () => performance.now(),
}: Watched) => {
  const own = queueNameOf(fingerprint);
  let lookedMs = -Infinity;
  let aloneSinceMs: number | null = null;
  let told = -1;
  let isAwayTold = false;
  const warn = (message: string) => report({ kind: 'warning', message });
  return {
    /**
     * Looks who is there, when it is time, and tells it where it changed.
     * @throws {QueueError} when all who are there draw otherwise, or nobody comes
     */
    look: async (): Promise<void> => {
      if (nowMs() - lookedMs < everyMs) return;
      lookedMs = nowMs();
      const there = (await presence.others()).filter(({ role }) => role === 'worker');
      const same = there.filter((one) => queueNameOf(one.fingerprint) === own);
      if (same.length !== told) {
        report({ kind: 'workers', queue: queueName, workers: same.length });
        if (same.length === 0)
          warn(
            `Nobody works at the queue ${queueName} for this version. Start a worker with “npm run worker -- --queue ${queueName} --store …”; this run waits for it.`,
          );
      }
      told = same.length;
      if (same.length > 0) {
        aloneSinceMs = null;
        return;
      }
      aloneSinceMs ??= nowMs();
      const aloneMs = nowMs() - aloneSinceMs;
      if (there.length > 0 && aloneMs >= othersOnlyMs)
        throw new QueueError(
          there.map((one) => unlike(fingerprint, one)),
          {
            remedy: 'Give workers and renderer the same code, browser and store, and run again.',
          },
        );
      if (aloneMs >= nobodyMs)
        throw new QueueError(
          `Nobody came to work at the queue ${queueName} for ${nobodyMs / 60_000} minutes.`,
          { remedy: 'Start workers, and run again: what was drawn is kept.' },
        );
    },
    /** Tells once that the queue is away, and that it is back. */
    tellAway: (awayMs: number): void => {
      if (awayMs > awayWorthTellingMs && !isAwayTold)
        warn(`The queue ${queueName} is away; this run waits for it.`);
      if (awayMs === 0 && isAwayTold) warn(`The queue ${queueName} is back.`);
      isAwayTold = awayMs > awayWorthTellingMs;
    },
  };
};

const unlike = (own: Fingerprint, { host, pid, fingerprint }: Present): string =>
  `The worker ${host} ${pid} has ${differences(own, fingerprint)}, and may not draw for this run.`;
