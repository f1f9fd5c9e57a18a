import { open, type FileHandle } from 'node:fs/promises';
import { bodyAt, boxesIn } from './boxes.ts';

/** A track of an MP4, as its index tells it: where every sample is, and how long it lasts. */
export type Track = {
  /** `vide` or `soun`; others have names of their own. */
  kind: string;
  /** Ticks a second. */
  timescale: number;
  seconds: number;
  hasEditList: boolean;
  /** Whether samples are shown in another order than they stand in. */
  hasReordering: boolean;
  /** The first of its sample entries: a format, such as `avc1`, and the body of its box. */
  entry: { format: string; body: Buffer };
  /** So many samples that follow each other last so many ticks each. */
  lasting: { samples: number; ticks: number }[];
  /** Bytes of each sample, and where it begins in the file. */
  sizes: number[];
  offsets: number[];
  /** The samples that need none before them, counted from 0; null where that is all of them. */
  keys: number[] | null;
};

/** What an MP4 holds, read from its index; pictures and sound are skipped. */
export type MovieFile = {
  /** The names of its outer boxes, in order. */
  boxes: string[];
  bytes: number;
  seconds: number;
  /** Where pictures and sound stand: from, up to. */
  data: { start: number; end: number };
  tracks: Track[];
};

/**
 * Reads the index of an MP4 (ISO/IEC 14496-12).
 * @throws when the file cannot be read, its boxes do not add up to its size, or it has no index
 */
export const readMovieFile = async (file: string): Promise<MovieFile> => {
  const handle = await open(file);
  try {
    const { size: bytes } = await handle.stat();
    const boxes: string[] = [];
    const data = { start: 0, end: 0 };
    let moov: Buffer | null = null;
    for (let at = 0; at < bytes;) {
      const { name, headBytes, size } = await readHead(handle, at, bytes);
      if (size < headBytes || at + size > bytes)
        throw new Error(`${file} breaks off inside its "${name}" box.`);
      boxes.push(name);
      if (name === 'mdat') Object.assign(data, { start: at + headBytes, end: at + size });
      if (name === 'moov') moov = await readBytes(handle, at + headBytes, size - headBytes);
      at += size;
    }
    const header = moov && bodyAt(moov, 'mvhd');
    if (!moov || !header) throw new Error(`${file} has no index.`);
    const tracks = boxesIn(moov).flatMap(({ name, bodyStart, end }) =>
      name === 'trak' ? [readTrack(moov.subarray(bodyStart, end))] : [],
    );
    return { boxes, bytes, seconds: secondsIn(header), data, tracks };
  } finally {
    await handle.close();
  }
};

/** Of a sample entry of video: what comes before the boxes in it (ISO/IEC 14496-12, 12.1.3). */
const pictureHeadBytes = 78;

/** What the sample entry of a picture says: how large it is, and in its boxes how it is coded. */
export const pictureEntryOf = ({ entry: { body } }: Pick<Track, 'entry'>) => ({
  width: body.readUInt16BE(24),
  height: body.readUInt16BE(26),
  head: body.subarray(0, pictureHeadBytes),
  inner: body.subarray(pictureHeadBytes),
});

/** Reads bytes of a file that are there. @throws when it ends before */
const readBytes = async (handle: FileHandle, position: number, length: number): Promise<Buffer> => {
  const bytes = Buffer.allocUnsafe(length);
  for (let at = 0; at < length;) {
    const { bytesRead } = await handle.read(bytes, at, length - at, position + at);
    if (bytesRead === 0) throw new Error('The file ends too early.');
    at += bytesRead;
  }
  return bytes;
};

const readHead = async (
  handle: FileHandle,
  at: number,
  fileBytes: number,
): Promise<{ name: string; headBytes: number; size: number }> => {
  const head = Buffer.alloc(16);
  await handle.read(head, 0, 16, at);
  const short = head.readUInt32BE(0);
  const isLong = short === 1;
  return {
    name: head.toString('latin1', 4, 8),
    headBytes: isLong ? 16 : 8,
    size: isLong ? Number(head.readBigUInt64BE(8)) : short || fileBytes - at,
  };
};

/** How long a movie or a track lasts, by its header of either version. */
const secondsIn = (header: Buffer): number =>
  header[0] === 1
    ? Number(header.readBigUInt64BE(24)) / header.readUInt32BE(20)
    : header.readUInt32BE(16) / header.readUInt32BE(12);

const readTrack = (track: Buffer): Track => {
  const within = (...path: string[]): Buffer => {
    const body = bodyAt(track, ...path);
    if (!body) throw new Error(`A track has no "${path.at(-1)}" box.`);
    return body;
  };
  const header = within('mdia', 'mdhd');
  const table = within('mdia', 'minf', 'stbl');
  const sizes = sizesIn(within('mdia', 'minf', 'stbl', 'stsz'));
  const descriptions = within('mdia', 'minf', 'stbl', 'stsd');
  const [first] = boxesIn(descriptions.subarray(8));
  if (!first) throw new Error('A track does not say how it is coded.');
  const keys = bodyAt(table, 'stss');
  return {
    kind: within('mdia', 'hdlr').toString('latin1', 8, 12),
    timescale: header.readUInt32BE(header[0] === 1 ? 20 : 12),
    seconds: secondsIn(header),
    hasEditList: bodyAt(track, 'edts', 'elst') !== null,
    hasReordering: bodyAt(table, 'ctts') !== null,
    entry: {
      format: first.name,
      body: descriptions.subarray(8 + first.bodyStart, 8 + first.end),
    },
    lasting: pairsIn(within('mdia', 'minf', 'stbl', 'stts')).map(([samples, ticks]) => ({
      samples,
      ticks,
    })),
    sizes,
    offsets: offsetsOf(table, sizes),
    keys: keys && numbersIn(keys).map((number) => number - 1),
  };
};

/** The numbers of a table of 32 bits, after its version, flags and count. */
const numbersIn = (body: Buffer, start = 8): number[] =>
  Array.from({ length: (body.length - start) >> 2 }, (_, index) =>
    body.readUInt32BE(start + index * 4),
  );

const pairsIn = (body: Buffer): [number, number][] =>
  Array.from({ length: body.readUInt32BE(4) }, (_, index) => [
    body.readUInt32BE(8 + index * 8),
    body.readUInt32BE(12 + index * 8),
  ]);

const sizesIn = (body: Buffer): number[] => {
  const one = body.readUInt32BE(4);
  return one === 0 ? numbersIn(body, 12) : Array.from({ length: body.readUInt32BE(8) }, () => one);
};

/** Where every sample begins: they stand in chunks, each of so many one after another. */
const offsetsOf = (table: Buffer, sizes: readonly number[]): number[] => {
  const short = bodyAt(table, 'stco');
  const long = bodyAt(table, 'co64');
  const chunks = short
    ? numbersIn(short)
    : Array.from({ length: long?.readUInt32BE(4) ?? 0 }, (_, index) =>
        Number(long?.readBigUInt64BE(8 + index * 8)),
      );
  const runs = numbersIn(bodyAt(table, 'stsc') ?? Buffer.alloc(8));
  const offsets: number[] = [];
  let run = 0;
  chunks.forEach((chunk, index) => {
    // Three numbers a run: the first chunk of it, counted from 1, and how many samples each holds.
    if ((runs[run + 3] ?? Infinity) <= index + 1) run += 3;
    let at = chunk;
    for (let count = runs[run + 1] ?? 0; count > 0 && offsets.length < sizes.length; count--) {
      const size = sizes[offsets.length] ?? 0;
      offsets.push(at);
      at += size;
    }
  });
  if (offsets.length !== sizes.length)
    throw new Error('A track does not say where all its samples are.');
  return offsets;
};
