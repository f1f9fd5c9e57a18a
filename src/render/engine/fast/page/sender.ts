import { PictureLost } from './lost.ts';

/** Brings pictures out of the page, in order. */
export type Sender = {
  /**
   * Sends a picture. Several travel together; resolves when the next may be sent, one load ahead of what has arrived.
   * @param bytes how many it takes
   * @param write writes it into so much room
   * @throws {Error} when something sent before was not taken
   * @throws {PictureLost} when it did not arrive
   */
  send(bytes: number, write: (room: Uint8Array) => void): Promise<void>;
  /** Resolves when all has arrived. */
  finish(): Promise<void>;
};

/** A request costs the browser as much as drawing a caption: small pictures wait for others. */
const loadBytes = 1 << 20;
/** But not for long: the encoder should have work. */
const loadPictures = 8;

/** @param address where pictures are posted, one after another */
export const openSender = (address: string): Sender => {
  let lastSent: Promise<void> = Promise.resolve();
  // One buffer for all: arrays of a megabyte pile up faster than the browser tidies them away.
  let load = new Uint8Array(loadBytes);
  let used = 0;
  let pictures = 0;
  const post = async (bytes: Uint8Array<ArrayBuffer>) => {
    // As a Blob: sending the bytes themselves took the page and Node twice the time of drawing them.
    const body = new Blob([bytes]);
    const answer = await fetch(address, { method: 'POST', body }).catch(({ message }: Error) => {
      throw new PictureLost(`a picture did not arrive: ${message}`);
    });
    if (!answer.ok) throw new Error(`A picture was not taken: ${answer.status}`);
  };
  const flush = async () => {
    await lastSent;
    lastSent = post(load.subarray(0, used)); // copied before this returns
    lastSent.catch(() => undefined); // thrown by whatever waits for it next
    used = 0;
    pictures = 0;
  };
  return {
    send: async (bytes, write) => {
      if (used > 0 && used + bytes > load.length) await flush();
      if (bytes > load.length) load = new Uint8Array(bytes);
      write(load.subarray(used, used + bytes));
      used += bytes;
      pictures++;
      if (used >= loadBytes || pictures >= loadPictures) await flush();
    },
    finish: async () => {
      if (used > 0) await flush();
      await lastSent;
    },
  };
};
