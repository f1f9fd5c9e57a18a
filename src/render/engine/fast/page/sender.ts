/** Brings pictures out of the page, in order. */
export type Sender = {
  /**
   * Sends a picture. Several travel together; resolves when the next may be sent, one load ahead of what has arrived.
   * @throws {Error} when something sent before was not taken
   */
  send(message: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Resolves when all has arrived. */
  finish(): Promise<void>;
};

/** A request costs the browser as much as drawing a caption: small pictures wait for others. */
const loadBytes = 1 << 20;
/** But not for long: the encoder should have work. */
const loadPictures = 8;

/** @param address where pictures are posted, one message after another */
export const openSender = (address: string): Sender => {
  let lastSent: Promise<void> = Promise.resolve();
  let load: Uint8Array<ArrayBuffer>[] = [];
  const post = async (messages: Uint8Array<ArrayBuffer>[]) => {
    const answer = await fetch(address, { method: 'POST', body: new Blob(messages) });
    if (!answer.ok) throw new Error(`A picture was not taken: ${answer.status}`);
  };
  const flush = async () => {
    await lastSent;
    lastSent = post(load);
    lastSent.catch(() => undefined); // thrown by whatever waits for it next
    load = [];
  };
  return {
    send: async (message) => {
      load.push(message);
      const bytes = load.reduce((sum, { length }) => sum + length, 0);
      if (bytes >= loadBytes || load.length >= loadPictures) await flush();
    },
    finish: async () => {
      if (load.length > 0) await flush();
      await lastSent;
    },
  };
};
