import type { Area } from './area.ts';

/** A part of the picture as the encoder takes it. */
export type Patch = { area: Area; planes: Uint8Array<ArrayBuffer> };

/** Brings pictures out of the page, in order. */
export type Sender = {
  /**
   * Sends what is new in a frame. Resolves when the next may be sent, one ahead of what has arrived.
   * @throws {Error} when something sent before was not taken
   */
  send(frame: number, patches: readonly Patch[]): Promise<void>;
  /** Resolves when all has arrived. */
  finish(): Promise<void>;
};

/** @param address where pictures go: `address/<frame>/<left,top,right,bottom;…>` */
export const openSender = (address: string): Sender => {
  let lastSent: Promise<void> = Promise.resolve();
  const post = async (frame: number, patches: readonly Patch[]) => {
    const places = patches.map(({ area: { left, top, right, bottom } }) =>
      [left, top, right, bottom].join(),
    );
    const answer = await fetch(`${address}/${frame}/${places.join(';')}`, {
      method: 'POST',
      body: new Blob(patches.map(({ planes }) => planes)),
    });
    if (!answer.ok) throw new Error(`A picture was not taken: ${answer.status}`);
  };
  return {
    send: async (frame, patches) => {
      await lastSent;
      lastSent = post(frame, patches);
      lastSent.catch(() => undefined); // thrown by whatever waits for it next
    },
    finish: () => lastSent,
  };
};
