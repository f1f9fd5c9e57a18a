import type { Screen } from './progress.ts';

const redrawMs = 100;

/** A screen on a stream: with a line that is drawn over on a terminal, with plain lines only elsewhere. */
export const openScreen = async (
  stream: NodeJS.WritableStream & { isTTY?: boolean; columns?: number },
): Promise<Screen & { close: () => void }> => {
  if (!stream.isTTY) {
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
  return {
    line: (text) => {
      log.clear();
      stream.write(`${text}\n`);
      if (status) log(status);
    },
    status: (text) => {
      status = text;
      if (Date.now() - shownMs < redrawMs) return;
      shownMs = Date.now();
      log(status);
    },
    close: () => {
      log.clear();
      log.done();
    },
  };
};
