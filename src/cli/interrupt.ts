import { Interrupted } from '../told/errors.ts';

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * A signal that aborts when this process is told to end, so that it can end what it started first. Told twice, it ends
 * at once.
 */
export const untilInterrupted = (): { signal: AbortSignal; release: () => void } => {
  const controller = new AbortController();
  const interrupt = () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort(new Interrupted());
  };
  for (const name of endings) process.on(name, interrupt);
  const release = () => {
    for (const name of endings) process.off(name, interrupt);
  };
  return { signal: controller.signal, release };
};
