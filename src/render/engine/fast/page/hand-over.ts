import type { FromWorker, ToWorker } from './worker.ts';

/** Pictures on their way at once: one being compressed, one being sent, one waiting. More would only fill memory. */
const picturesOnTheWay = 3;

/** Brings pictures out of the page, in order. */
export type HandOver = {
  /** Resolves when the next picture may come. @throws {Error} when a picture before could not be brought */
  give(bitmap: ImageBitmap, frame: number): Promise<void>;
  /** Resolves when all has arrived. */
  finish(): Promise<void>;
  close(): void;
};

/** @param address where pictures go, by frame number */
export const openHandOver = (address: string): HandOver => {
  const worker = new Worker('/worker.js');
  let onTheWay = 0;
  let failure: Error | null = null;
  let wake: () => void = () => undefined;
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    onTheWay--;
    if (data.error !== null) failure = new Error(data.error);
    wake();
  };
  worker.onerror = (event) => {
    failure = new Error(`The page's worker failed: ${event.message}`);
    wake();
  };
  const until = async (room: number) => {
    while (onTheWay > room && !failure) await new Promise<void>((resolve) => (wake = resolve));
    if (failure) throw failure;
  };
  return {
    give: async (bitmap, frame) => {
      onTheWay++;
      const message: ToWorker = { bitmap, address: `${address}/${frame}` };
      worker.postMessage(message, [bitmap]);
      await until(picturesOnTheWay - 1);
    },
    finish: () => until(0),
    close: () => worker.terminate(),
  };
};
