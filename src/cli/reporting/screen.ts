import type { Screen } from './progress.ts';

const redrawMs = 100;
/** Narrower than this, a line that is drawn over says nothing. */
const fewestColumns = 20;

/**
 * A screen on a stream: with a line that is drawn over on a terminal, with plain lines only elsewhere and on a terminal
 * that does not know how wide it is.
 */
export const openScreen = async (
  stream: NodeJS.WritableStream & { isTTY?: boolean; columns?: number },
): Promise<Screen & { close: () => void }> => {
  if (!stream.isTTY || (stream.columns ?? 0) < fewestColumns) {
    return {
      line: (text) => void stream.write(`${text}\n`),
      status: null,
      close: () => undefined,
    };
  }
  const { createLogUpdate } = await import('log-update');
  const log = createLogUpdate(stream);
  let shownMs = 0;
  let status = '';
  const show = () => log(cutTo(status, (stream.columns ?? fewestColumns) - 1));
  return {
    line: (text) => {
      log.clear();
      stream.write(`${text}\n`);
      if (status) show();
    },
    status: (text) => {
      status = text;
      if (Date.now() - shownMs < redrawMs) return;
      shownMs = Date.now();
      show();
    },
    pause: () => {
      status = '';
      log.clear();
    },
    close: () => {
      log.clear();
      log.done();
    },
  };
};

/** A text of so many letters at most: a line that wraps cannot be drawn over when the window is made narrower. */
const cutTo = (text: string, columns: number): string =>
  text.length <= columns ? text : `${text.slice(0, Math.max(columns - 1, 0))}…`;
