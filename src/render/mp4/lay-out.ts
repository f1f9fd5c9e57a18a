import { samplesInPacket, type AacPackets } from './adts.ts';
import { box, boxesIn, uint32 } from './boxes.ts';
import { aacEntry, fileType, movieBox, type MovieTags, type MovieTrack } from './movie.ts';
import { pictureEntryOf, type Track } from './movie-file.ts';

/** Bytes of a segment: from, up to. */
export type Stretch = { segment: number; start: number; end: number };
/** What is written one after another: the pictures of a second, and the packets that begin in it. */
export type Turn = { video: Stretch[]; audio: number[] };

/**
 * What comes before the pictures and sounds of a file, and the order of these: a second of picture and its sound in turn.
 * @param pictures the track of each piece, in order
 * @param packets its sound; null for a piece, which has none
 * @throws when the pieces are not coded alike, or the file would be too large
 */
export const layOut = (
  { fps, title, language }: MovieTags & { fps: number },
  pictures: readonly Track[],
  packets: AacPackets | null,
): { index: Buffer[]; turns: Turn[] } => {
  const frames = pictures.flatMap(({ sizes, offsets }, segment) =>
    sizes.map((size, index) => ({ segment, size, start: offsets[index] ?? 0 })),
  );
  const sizes = frames.map(({ size }) => size);
  const turns: Turn[] = [];
  const places = { video: [] as Place[], audio: [] as Place[] };
  let bytes = 0;
  let packet = 0;
  for (let first = 0; first < frames.length; first += fps) {
    const own = frames.slice(first, first + fps);
    places.video.push({ at: bytes, samples: own.length });
    for (const { size } of own) bytes += size;
    const isLast = first + fps >= frames.length;
    const untilSeconds = isLast ? Infinity : (first + fps) / fps;
    const audio: number[] = [];
    const audioAt = bytes;
    for (; packets && packet < packets.sizes.length; packet++) {
      if ((packet * samplesInPacket) / packets.sampleRate >= untilSeconds) break;
      audio.push(packet);
      bytes += packets.sizes[packet] ?? 0;
    }
    if (audio.length > 0) places.audio.push({ at: audioAt, samples: audio.length });
    turns.push({ video: stretchesOf(own), audio });
  }
  const tracksFrom = (start: number): MovieTrack[] => [
    {
      ...{ kind: 'vide', timescale: fps * ticksInFrame, ticks: ticksInFrame },
      ...{ sizes, keys: keysOf(pictures), chunks: chunksAt(places.video, start) },
      ...{ entry: entryOf(pictures), size: pictures[0] && pictureEntryOf(pictures[0]) },
    },
    ...(packets ? [soundTrack(packets, chunksAt(places.audio, start))] : []),
  ];
  const before = (start: number) => [
    fileType(),
    movieBox(tracksFrom(start), { title, language }),
    Buffer.concat([uint32(bytes + 8), Buffer.from('mdat')]),
  ];
  // As long wherever the chunks are.
  const start = before(0).reduce((sum, { length }) => sum + length, 0);
  if (start + bytes > largest)
    throw new Error(`it would be larger than ${largest} bytes, which old players cannot read`);
  return { index: before(start), turns };
};

const soundTrack = (packets: AacPackets, chunks: MovieTrack['chunks']): MovieTrack => {
  const bytes = packets.sizes.reduce((sum, size) => sum + size, 0);
  const seconds = (packets.sizes.length * samplesInPacket) / packets.sampleRate;
  return {
    ...{ kind: 'soun', timescale: packets.sampleRate, ticks: samplesInPacket },
    ...{ sizes: packets.sizes, chunks },
    entry: aacEntry({ ...packets, bitrate: Math.round((bytes * 8) / seconds) }),
  };
};

/** Where some samples stand, from the first picture on. */
type Place = { at: number; samples: number };

/** As ffmpeg counts: a multiple of every usual frame rate, far above a thousand. */
const ticksInFrame = 512;
/** Places are told in 32 bits. */
const largest = 2 ** 32 - 1;

const chunksAt = (places: readonly Place[], start: number): MovieTrack['chunks'] =>
  places.map(({ at, samples }) => ({ offset: start + at, samples }));

const keysOf = (pictures: readonly Track[]): number[] => {
  let before = 0;
  return pictures.flatMap(({ keys, sizes }) => {
    const own = (keys ?? sizes.map((_, index) => index)).map((key) => before + key);
    before += sizes.length;
    return own;
  });
};

/**
 * How the pictures are coded, which is the same in all pieces but for their bitrate: that is left out.
 * @throws when it is not
 */
const entryOf = (pictures: readonly Track[]): Buffer => {
  const entries = pictures.map((track) => {
    const { head, inner } = pictureEntryOf(track);
    const kept = boxesIn(inner).filter(({ name }) => name !== 'btrt');
    const boxes = kept.map(({ start, end }) => inner.subarray(start, end));
    return box(track.entry.format, head, ...boxes);
  });
  const [first] = entries;
  if (!first || entries.some((entry) => !entry.equals(first)))
    throw new Error('its pieces are not coded alike');
  return first;
};

/** Frames as few stretches as can be: in a piece they stand one after another. */
const stretchesOf = (
  frames: readonly { segment: number; size: number; start: number }[],
): Stretch[] =>
  frames.reduce<Stretch[]>((stretches, { segment, size, start }) => {
    const last = stretches.at(-1);
    if (last?.segment === segment && last.end === start) last.end += size;
    else stretches.push({ segment, start, end: start + size });
    return stretches;
  }, []);
