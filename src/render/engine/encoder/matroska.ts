/**
 * The least Matroska that carries pictures with their times: what `image2pipe` cannot, since it numbers pictures one
 * after another. Written as a stream; nothing is ever gone back to.
 */
export type PictureKind = 'jpeg' | 'i420';

/** What comes before the first picture. Pictures have the size of the film; times count in frames. */
export const matroskaHeader = (
  kind: PictureKind,
  width: number,
  height: number,
  fps: number,
): Buffer =>
  Buffer.concat([
    element(
      0x1a45dfa3,
      element(0x4286, uint(1)), // EBMLVersion
      element(0x42f7, uint(1)), // EBMLReadVersion
      element(0x42f2, uint(4)), // EBMLMaxIDLength
      element(0x42f3, uint(8)), // EBMLMaxSizeLength
      element(0x4282, Buffer.from('matroska')), // DocType
      element(0x4287, uint(4)), // DocTypeVersion
      element(0x4285, uint(2)), // DocTypeReadVersion
    ),
    id(0x18538067), // Segment, whose size is not known yet
    Buffer.from([0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
    element(0x1549a966, element(0x2ad7b1, uint(Math.round(1e9 / fps)))), // Info, TimestampScale
    element(
      0x1654ae6b, // Tracks
      element(
        0xae, // TrackEntry
        element(0xd7, uint(1)), // TrackNumber
        element(0x73c5, uint(1)), // TrackUID
        element(0x83, uint(1)), // TrackType: video
        element(0x86, Buffer.from(kind === 'jpeg' ? 'V_MJPEG' : 'V_UNCOMPRESSED')), // CodecID
        element(
          0xe0, // Video
          element(0xb0, uint(width)),
          element(0xba, uint(height)),
          ...(kind === 'i420' ? planesDescription() : []),
        ),
      ),
    ),
  ]);

/** One picture, as a cluster of its own; given in parts so that it is not copied. */
export const matroskaPicture = (picture: Uint8Array, frame: number): Uint8Array[] => {
  const time = element(0xe7, uint(frame));
  const block = Buffer.from([0x81, 0, 0, 0x80]); // track 1, at the cluster's time, key frame
  const blockHead = Buffer.concat([id(0xa3), size(block.length + picture.length), block]);
  const length = time.length + blockHead.length + picture.length;
  return [Buffer.concat([id(0x1f43b675), size(length), time, blockHead]), picture];
};

const element = (name: number, ...content: Buffer[]): Buffer => {
  const length = content.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([id(name), size(length), ...content]);
};

const planesDescription = (): Buffer[] => [
  element(0x2eb524, Buffer.from('I420')), // ColourSpace
  // Said here too, or ffmpeg takes the planes for BT.601 and converts them.
  element(
    0x55b0, // Colour
    element(0x55b1, uint(1)), // MatrixCoefficients: BT.709
    element(0x55b9, uint(1)), // Range: limited
    element(0x55ba, uint(1)), // TransferCharacteristics
    element(0x55bb, uint(1)), // Primaries
  ),
];

/** An element's name; its length stands in its first bits already. */
const id = (name: number): Buffer => Buffer.from(uint(name));

/** A length, always in four bytes. */
const size = (length: number): Buffer => uint((0x10000000 | length) >>> 0);

const uint = (value: number): Buffer => {
  const hex = value.toString(16);
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
};
