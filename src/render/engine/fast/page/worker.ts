/** A picture to compress and bring to an address. */
export type ToWorker = { bitmap: ImageBitmap; address: string };
/** A picture was brought, or could not be. */
export type FromWorker = { error: string | null };

/** Of JPEG; what the stock renderer is asked for as well. */
const quality = 0.95;

let canvas: OffscreenCanvas | null = null;
let lastCompressed: Promise<unknown> = Promise.resolve();
let lastSent: Promise<void> = Promise.resolve();

const compress = async (bitmap: ImageBitmap): Promise<Blob> => {
  canvas ??= new OffscreenCanvas(bitmap.width, bitmap.height);
  // Kept in memory, not drawn lazily: it is read at once.
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Error('The browser gives no 2D canvas to a worker.');
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/jpeg', quality });
};

const send = async (address: string, body: Blob): Promise<void> => {
  const answer = await fetch(address, { method: 'POST', body });
  if (!answer.ok) throw new Error(`A picture was not taken: ${answer.status}`);
};

// One picture is compressed while the one before is sent; both in order.
self.onmessage = ({ data: { bitmap, address } }: MessageEvent<ToWorker>) => {
  const compressed = lastCompressed.then(() => compress(bitmap));
  lastCompressed = compressed.catch(() => undefined);
  lastSent = lastSent
    .then(async () => send(address, await compressed))
    .then(
      (): FromWorker => ({ error: null }),
      (error: unknown): FromWorker => ({ error: String(error) }),
    )
    .then((message) => (self as unknown as Worker).postMessage(message));
};
