import { createReadStream, createWriteStream } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { bodyAt, box, boxesIn, fullBox, packedLanguage, uint16, uint32, uint8 } from './boxes.ts';
import { pictureEntryOf, readMovieFile } from './movie-file.ts';

/** Captions that a player can switch on. */
export type TextTrack = {
  /** In order, none over another. */
  cues: readonly { startMs: number; endMs: number; lines: readonly string[] }[];
  /** How long the picture lasts. */
  durationMs: number;
  /** ISO 639-2: `nld`. */
  language: string;
};

const timescale = 1000;

/**
 * Writes a copy of an MP4 with its captions as a track of timed text (3GPP TS 26.245, `tx3g`), which is off until a
 * viewer switches it on. Picture and sound stay as they are, byte for byte. Our own, as the ffmpeg at hand cannot write
 * such a track, and what writes WebVTT into an MP4 makes a file that VLC and QuickTime show no captions of.
 * @param file with `moov` before its pictures, as ours are
 * @throws when the file is not so
 */
export const addTextTrack = async (
  file: string,
  outFile: string,
  track: TextTrack,
): Promise<void> => {
  const { before, moov, bytes } = await readMoov(file);
  // Of this copy, which may be smaller than the film was drawn.
  const picture = (await readMovieFile(file)).tracks.find(({ kind }) => kind === 'vide');
  if (!picture) throw new Error('The file has no picture.');
  const size = pictureEntryOf(picture);
  const samples = samplesOf(track);
  // The size of the track does not depend on the place of its samples, which depends on that size.
  const growth = trackBox(moov, size, track, samples, 0).length;
  const textAt = bytes + growth + 8;
  const grown = withTrack(moov, trackBox(moov, size, track, samples, textAt), growth);

  await pipeline(createReadStream(file, { end: before - 1 }), createWriteStream(outFile));
  const append = { flag: 'a' } as const;
  await writeFile(outFile, box('moov', grown), append);
  await pipeline(
    createReadStream(file, { start: before + moov.length + 8 }),
    createWriteStream(outFile, { flags: 'a' }),
  );
  await writeFile(outFile, box('mdat', ...samples.map(({ data }) => data)), append);
};

const readMoov = async (file: string): Promise<{ before: number; moov: Buffer; bytes: number }> => {
  const handle = await open(file);
  try {
    const { size: bytes } = await handle.stat();
    const header = Buffer.alloc(8);
    for (let at = 0; at + 8 <= bytes;) {
      await handle.read(header, 0, 8, at);
      const name = header.toString('latin1', 4);
      const size = header.readUInt32BE(0);
      if (name === 'mdat' || size < 8) break;
      if (name === 'moov') {
        const moov = Buffer.alloc(size - 8);
        await handle.read(moov, 0, moov.length, at + 8);
        return { before: at, moov, bytes };
      }
      at += size;
    }
    throw new Error(`${file} does not say at its start what it holds.`);
  } finally {
    await handle.close();
  }
};

/** What a `moov` holds, with one track more; the places of what it lists have moved by as much as it grew. */
const withTrack = (moov: Buffer, added: Buffer, growth: number): Buffer => {
  const grown = Buffer.from(moov);
  const boxes = boxesIn(grown);
  const header = bodyAt(grown, 'mvhd');
  header?.writeUInt32BE(nextTrackId(moov) + 1, header.length - 4);
  for (const { name, bodyStart, end } of boxes) {
    if (name !== 'trak') continue;
    const table = bodyAt(grown.subarray(bodyStart, end), 'mdia', 'minf', 'stbl');
    const offsets = table && bodyAt(table, 'stco');
    if (!offsets) throw new Error('A track does not say where its samples are.');
    for (let at = 8; at < offsets.length; at += 4)
      offsets.writeUInt32BE(offsets.readUInt32BE(at) + growth, at);
  }
  const lastTrackEnd = boxes.findLast(({ name }) => name === 'trak')?.end ?? grown.length;
  return Buffer.concat([grown.subarray(0, lastTrackEnd), added, grown.subarray(lastTrackEnd)]);
};

const nextTrackId = (moov: Buffer): number => {
  const header = bodyAt(moov, 'mvhd');
  if (!header) throw new Error('The file has no movie header.');
  return header.readUInt32BE(header.length - 4);
};

type Sample = { durationMs: number; data: Buffer };

/** A sample lasts until the next, so that silence is a sample as well: one without text. */
const samplesOf = ({ cues, durationMs }: TextTrack): Sample[] => {
  const samples: Sample[] = [];
  let atMs = 0;
  const add = (untilMs: number, text: string) => {
    const startMs = Math.round(atMs);
    atMs = untilMs;
    if (Math.round(untilMs) <= startMs) return;
    const written = Buffer.from(text);
    const data = Buffer.concat([uint16(written.length), written]);
    samples.push({ durationMs: Math.round(untilMs) - startMs, data });
  };
  for (const { startMs, endMs, lines } of cues) {
    add(startMs, '');
    add(endMs, lines.join('\n'));
  }
  add(Math.max(durationMs, atMs), '');
  return samples;
};

/** As a `trak`. Its place is the lower third's: the captions of players are where ours would be drawn. */
const trackBox = (
  moov: Buffer,
  { width: widthPx, height: heightPx }: { width: number; height: number },
  { durationMs, language }: TextTrack,
  samples: readonly Sample[],
  textAt: number,
): Buffer => {
  const movie = bodyAt(moov, 'mvhd');
  const movieTimescale = movie?.readUInt32BE(12) ?? timescale;
  const lastingMs = samples.reduce((sum, sample) => sum + sample.durationMs, 0);
  const boxHeight = Math.round(heightPx * 0.16);
  const top = Math.round(heightPx * 0.79);
  const header = fullBox(
    'tkhd',
    inMovieButOff,
    uint32(0, 0, nextTrackId(moov), 0, Math.round((durationMs / 1000) * movieTimescale)),
    uint32(0, 0),
    uint16(0, captionsGroup, 0, 0),
    uint32(0x10000, 0, 0, 0, 0x10000, 0, 0, top * 0x10000, 0x40000000),
    uint32(widthPx * 0x10000, boxHeight * 0x10000),
  );
  const media = box(
    'mdia',
    fullBox('mdhd', 0, uint32(0, 0, timescale, lastingMs), uint16(packedLanguage(language), 0)),
    fullBox('hdlr', 0, uint32(0), Buffer.from('sbtl'), uint32(0, 0, 0), Buffer.from('Captions\0')),
    box(
      'minf',
      fullBox('nmhd', 0),
      box('dinf', fullBox('dref', 0, uint32(1), fullBox('url ', inThisFile))),
      box(
        'stbl',
        fullBox(
          'stsd',
          0,
          uint32(1),
          styleOf(widthPx, boxHeight, Math.min(widthPx, heightPx) * 0.05),
        ),
        fullBox(
          'stts',
          0,
          uint32(samples.length),
          ...samples.map((one) => uint32(1, one.durationMs)),
        ),
        fullBox('stsc', 0, uint32(1, 1, samples.length, 1)),
        fullBox(
          'stsz',
          0,
          uint32(0, samples.length),
          ...samples.map(({ data }) => uint32(data.length)),
        ),
        fullBox('stco', 0, uint32(1, textAt)),
      ),
    ),
  );
  return box('trak', header, media);
};

/** Flags of a track: part of the film, but not on (1 would be on). */
const inMovieButOff = 2;
/** Of tracks in one group a player shows at most one. */
const captionsGroup = 2;
const inThisFile = 1;

/** White on a dark box, centred, at the foot of its place. */
const styleOf = (widthPx: number, boxHeightPx: number, textPx: number): Buffer =>
  box(
    'tx3g',
    uint8(0, 0, 0, 0, 0, 0),
    uint16(1),
    uint32(0),
    uint8(1, 0xff), // centred; at the foot (−1)
    uint8(0, 0, 0, 0xb0),
    uint16(0, 0, boxHeightPx, widthPx),
    uint16(0, 0, 1),
    uint8(0, Math.min(255, Math.round(textPx))),
    uint8(0xff, 0xff, 0xff, 0xff),
    box('ftab', uint16(1, 1), uint8('Sans-Serif'.length), Buffer.from('Sans-Serif')),
  );
