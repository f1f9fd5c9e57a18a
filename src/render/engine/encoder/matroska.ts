/**
 * The least Matroska that carries JPEGs with their times: what `image2pipe` cannot, since it numbers pictures one
 * after another. Written as a stream; nothing is ever gone back to.
 */

/** What comes before the first picture. Pictures have the size of the film; times count in frames. */
export const matroskaHeader = (width: number, height: number, fps: number): Buffer =>
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
        element(0x86, Buffer.from('V_MJPEG')), // CodecID
        element(0xe0, element(0xb0, uint(width)), element(0xba, uint(height))), // Video
      ),
    ),
  ]);

/** One picture, as a cluster of its own; given in parts so that the JPEG is not copied. */
export const matroskaPicture = (jpeg: Uint8Array, frame: number): Uint8Array[] => {
  const time = element(0xe7, uint(frame));
  const block = Buffer.from([0x81, 0, 0, 0x80]); // track 1, at the cluster's time, key frame
  const blockHead = Buffer.concat([id(0xa3), size(block.length + jpeg.length), block]);
  const length = time.length + blockHead.length + jpeg.length;
  return [Buffer.concat([id(0x1f43b675), size(length), time, blockHead]), jpeg];
};

const element = (name: number, ...content: Buffer[]): Buffer => {
  const length = content.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([id(name), size(length), ...content]);
};

/** An element's name; its length stands in its first bits already. */
const id = (name: number): Buffer => Buffer.from(uint(name));

/** A length, always in four bytes. */
const size = (length: number): Buffer => uint((0x10000000 | length) >>> 0);

const uint = (value: number): Buffer => {
  const hex = value.toString(16);
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
};
