import { Interrupted } from '../../told/errors.ts';
import { watchStarters } from './starters.ts';

/** How often to look whether who started this is still there. */
const orphanMs = 500;

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** One Ctrl-C comes from the terminal, from npm and from a command that started this one, all within this time. */
const samePressMs = 500;

/**
 * A signal that aborts when this process is told to end, so that it can end what it started first. Told once more, it
 * ends at once.
 */
export const untilInterrupted = (): { signal: AbortSignal; release: () => void } => {
  const controller = new AbortController();
  let toldMs = 0;
  const interrupt = () => {
    if (!controller.signal.aborted) {
      toldMs = performance.now();
      controller.abort(new Interrupted());
    } else if (performance.now() - toldMs > samePressMs) process.exit(130);
  };
  for (const name of endings) process.on(name, interrupt);
  // npm that is ended alone takes its command with it only where the shell between them does.
  const haveStartersEnded = process.env.npm_lifecycle_event ? watchStarters() : null;
  const look = () => !controller.signal.aborted && haveStartersEnded?.() && interrupt();
  const watch = haveStartersEnded ? setInterval(look, orphanMs).unref() : undefined;
  const release = () => {
    clearInterval(watch);
    for (const name of endings) process.off(name, interrupt);
  };
  return { signal: controller.signal, release };
};
