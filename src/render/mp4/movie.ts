import { box, fullBox, packedLanguage, uint16, uint32, uint8 } from './boxes.ts';

/** Samples of a track that stand in a row in the file: where they begin, and how many they are. */
export type Chunk = { offset: number; samples: number };

/** What stands in the index of a track. */
export type MovieTrack = {
  kind: 'vide' | 'soun';
  /** Ticks a second, and of each sample. */
  timescale: number;
  ticks: number;
  sizes: readonly number[];
  /** The samples that need none before them, counted from 0; without it, all. */
  keys?: readonly number[];
  chunks: readonly Chunk[];
  /** How it is coded: a sample entry. */
  entry: Buffer;
  /** Of a picture. */
  size?: { width: number; height: number };
};

/** What is said of all of it. */
export type MovieTags = {
  title: string;
  /** ISO 639-2: `nld`. */
  language: string;
};

const timescale = 1000;
/** No turning, no scaling. */
const matrix = uint32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);

/** The first box of a file: which readers it is for. As ffmpeg writes it. */
export const fileType = (): Buffer =>
  box('ftyp', Buffer.from('isom'), uint32(512), Buffer.from('isomiso2avc1mp41'));

/**
 * The index of an MP4 (ISO/IEC 14496-12). It is as long wherever its chunks are. No date, and no maker's name: the same
 * parts give the same bytes.
 */
export const movieBox = (tracks: readonly MovieTrack[], tags: MovieTags): Buffer => {
  const durations = tracks.map((track) =>
    Math.round((track.sizes.length * track.ticks * timescale) / track.timescale),
  );
  const header = fullBox(
    'mvhd',
    0,
    uint32(0, 0, timescale, Math.max(...durations), 0x10000),
    uint16(0x100, 0),
    uint32(0, 0),
    matrix,
    uint32(0, 0, 0, 0, 0, 0, tracks.length + 1),
  );
  const boxes = tracks.map((track, index) =>
    trackBox(track, index + 1, durations[index] ?? 0, tags.language),
  );
  return box('moov', header, ...boxes, titleBox(tags.title));
};

/** Used in the movie, and by itself. */
const isOn = 3;

const trackBox = (track: MovieTrack, id: number, duration: number, language: string): Buffer => {
  const isPicture = track.kind === 'vide';
  const { width = 0, height = 0 } = track.size ?? {};
  return box(
    'trak',
    fullBox(
      'tkhd',
      isOn,
      uint32(0, 0, id, 0, duration, 0, 0),
      // Tracks of one group stand in for each other: picture and sound do not.
      uint16(0, isPicture ? 0 : 1, isPicture ? 0 : 0x100, 0),
      matrix,
      uint32(width * 0x10000, height * 0x10000),
    ),
    box(
      'mdia',
      fullBox(
        'mdhd',
        0,
        uint32(0, 0, track.timescale, track.sizes.length * track.ticks),
        uint16(packedLanguage(language), 0),
      ),
      fullBox(
        'hdlr',
        0,
        uint32(0),
        Buffer.from(track.kind),
        uint32(0, 0, 0),
        Buffer.from(isPicture ? 'Video\0' : 'Audio\0'),
      ),
      box(
        'minf',
        isPicture ? fullBox('vmhd', 1, uint16(0, 0, 0, 0)) : fullBox('smhd', 0, uint16(0, 0)),
        box('dinf', fullBox('dref', 0, uint32(1), fullBox('url ', inThisFile))),
        tableBox(track),
      ),
    ),
  );
};

const inThisFile = 1;

const tableBox = ({ entry, ticks, sizes, keys, chunks }: MovieTrack): Buffer => {
  const runs = chunks.flatMap(({ samples }, index) =>
    chunks[index - 1]?.samples === samples ? [] : [[index + 1, samples, 1]],
  );
  return box(
    'stbl',
    fullBox('stsd', 0, uint32(1), entry),
    fullBox('stts', 0, uint32(1, sizes.length, ticks)),
    ...(keys ? [fullBox('stss', 0, uint32(keys.length, ...keys.map((key) => key + 1)))] : []),
    fullBox('stsc', 0, uint32(runs.length, ...runs.flat())),
    fullBox('stsz', 0, uint32(0, sizes.length, ...sizes)),
    fullBox('stco', 0, uint32(chunks.length, ...chunks.map(({ offset }) => offset))),
  );
};

/** The title, where players look for it: as iTunes writes it. */
const titleBox = (title: string): Buffer => {
  const asText = 1;
  const handler = fullBox('hdlr', 0, uint32(0), Buffer.from('mdirappl'), uint32(0, 0), uint8(0));
  const data = box('data', uint32(asText, 0), Buffer.from(title));
  return box('udta', fullBox('meta', 0, handler, box('ilst', box('©nam', data))));
};

/** How AAC is coded, as a sample entry (ISO/IEC 14496-14, 5.6). */
export const aacEntry = ({
  config,
  sampleRate,
  channels,
  bitrate,
}: {
  /** AudioSpecificConfig. */
  config: Buffer;
  sampleRate: number;
  channels: number;
  /** Bits a second. */
  bitrate: number;
}): Buffer => {
  const aac = 0x40;
  const audioStream = 0x15;
  const decoder = descriptor(
    4,
    uint8(aac, audioStream, 0, 0, 0),
    uint32(bitrate, bitrate),
    descriptor(5, config),
  );
  const stream = descriptor(3, uint16(1), uint8(0), decoder, descriptor(6, uint8(2)));
  return box(
    'mp4a',
    uint32(0),
    uint16(0, 1),
    uint32(0, 0),
    uint16(channels, 16, 0, 0),
    uint32(sampleRate * 0x10000),
    fullBox('esds', 0, stream),
  );
};

/** A descriptor of MPEG-4 (ISO/IEC 14496-1): its tag, its length in seven bits, and what it holds. */
const descriptor = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([uint8(tag, body.length), body]);
};
