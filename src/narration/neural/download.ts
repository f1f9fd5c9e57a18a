import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { InstallError } from './install-error.ts';

export type Download = {
  url: string;
  /** Where it grows. What is there already is taken for its beginning. */
  file: string;
  bytes: number;
  sha256: string;
  signal?: AbortSignal | undefined;
  onProgress?: ((bytesDone: number) => void) | undefined;
};

/**
 * Downloads a file whose size and hash are known. Goes on where an earlier download broke off, or starts over where
 * the server cannot go on. Afterwards the file is the one that is pinned; what turns out to be another is removed.
 * @throws {InstallError} when it cannot be had; what has come is kept for the next time
 */
export const download = async (wanted: Download): Promise<void> => {
  const begunAt = await sizeOf(wanted.file);
  if (begunAt > wanted.bytes) await rm(wanted.file);
  if (begunAt !== wanted.bytes) await fetchRest(wanted);
  if (await isPinned(wanted)) return;
  await rm(wanted.file);
  // The beginning may have been of another download; without it there is nothing left to blame but the server.
  if (begunAt > 0) return download(wanted);
  throw new InstallError(
    `What ${hostOf(wanted.url)} sent is not the file that is pinned: its sha256 is another. Nothing was installed. Try again; if it stays so, do not trust the server.`,
  );
};

const fetchRest = async (wanted: Download): Promise<void> => {
  const { url, file, bytes } = wanted;
  const present = await sizeOf(file);
  const response = await request(wanted, present);
  const from = startOf(response, present);
  if (from === null && present > 0) {
    await response.body?.cancel();
    await rm(file, { force: true });
    return fetchRest(wanted);
  }
  if (!response.ok || !response.body || from === null)
    throw new InstallError(refusal(url, response.status, response.statusText));
  const announced = from + Number(response.headers.get('content-length') ?? bytes - from);
  if (announced !== bytes) {
    await response.body.cancel();
    throw new InstallError(
      `${url} is ${announced} bytes; the voice that is pinned is ${bytes}. Nothing was installed. It may have been replaced since; see whether there is a newer version of this project.`,
    );
  }
  await append(wanted, from, Readable.fromWeb(response.body as WebStream));
};

const request = async ({ url, file, signal }: Download, present: number): Promise<Response> => {
  const response = await fetch(url, {
    headers: { 'accept-encoding': 'identity', ...(present > 0 && { range: `bytes=${present}-` }) },
    ...(signal && { signal }),
  }).catch((cause: unknown) => {
    signal?.throwIfAborted();
    const through = proxyIn(process.env);
    if (through !== null)
      throw new InstallError(
        `${hostOf(url)} cannot be reached${because(cause)}. This machine goes through a proxy (${through}), and this download cannot. Have the file fetched by a program that can, and run this again: curl -L -o "${file}" ${url}`,
        { cause },
      );
    throw new InstallError(
      `${hostOf(url)} cannot be reached${because(cause)}. Installing a voice needs the internet, once; ${keptIn(present)}. Connect and run it again.`,
      { cause },
    );
  });
  if (url.startsWith('https:') && !response.url.startsWith('https:'))
    throw new InstallError(
      `${hostOf(url)} sends us on to an address without https; that is not safe.`,
    );
  return response;
};

/** The variable that sends programs through a proxy; what it holds may be secret. Null where none does. */
const proxyIn = (env: NodeJS.ProcessEnv): string | null =>
  ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'].find((name) => env[name]) ?? null;

/** From which byte on an answer is; null where the server will not go on from what is here. */
const startOf = (response: Response, present: number): number | null => {
  if (response.status === 416) return null;
  if (response.status !== 206) return 0;
  const [, start] = /^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '') ?? [];
  return Number(start) === present ? present : null;
};

const append = async (
  { url, file, bytes, signal, onProgress }: Download,
  from: number,
  body: AsyncIterable<Uint8Array>,
): Promise<void> => {
  const target = await open(file, from > 0 ? 'a' : 'w');
  let done = from;
  try {
    for await (const chunk of body) {
      signal?.throwIfAborted();
      if (done + chunk.length > bytes)
        throw new InstallError(
          `${hostOf(url)} sends more than the ${bytes} bytes that are pinned. Nothing was installed.`,
        );
      await target.appendFile(chunk);
      done += chunk.length;
      onProgress?.(done);
    }
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof InstallError || systemCodeOf(cause) === 'ENOSPC') throw cause;
    throw brokeOff(done, bytes, cause);
  } finally {
    await target.close();
  }
  if (done < bytes) throw brokeOff(done, bytes);
};

const brokeOff = (done: number, bytes: number, cause?: unknown): InstallError =>
  new InstallError(
    `The download broke off after ${megabytes(done)} of ${megabytes(bytes)}${because(cause)}. Run it again: it goes on from there.`,
    { cause },
  );

const refusal = (url: string, status: number, statusText: string): string =>
  status === 404
    ? `${url} is not there any more (404). See whether there is a newer version of this project.`
    : `${hostOf(url)} answers ${status} ${statusText} for ${url}. Try again later.`;

const isPinned = async ({ file, sha256 }: Download): Promise<boolean> => {
  const hash = createHash('sha256');
  const parts: AsyncIterable<Buffer> = createReadStream(file, { highWaterMark: 1 << 20 });
  for await (const part of parts) hash.update(part);
  return hash.digest('hex') === sha256;
};

const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  );

const hostOf = (url: string): string => new URL(url).host;

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

const keptIn = (present: number): string =>
  present > 0 ? `the ${megabytes(present)} that came before are kept` : 'nothing was installed';

const because = (cause: unknown): string => {
  const code = systemCodeOf(cause);
  return code === undefined ? '' : ` (${code})`;
};

/** What the network or the system calls it, in an error or in one that it came from. */
const systemCodeOf = (error: unknown): string | undefined => {
  for (let at = error; at instanceof Error; at = at.cause)
    if ('code' in at && typeof at.code === 'string') return at.code;
  return undefined;
};
