/** A box of an MP4 file (ISO/IEC 14496-12, 4.2): where it begins and ends, from the start of what it was found in. */
export type Box = { name: string; start: number; bodyStart: number; end: number };

/**
 * The boxes that stand one after another in bytes that are wholly there, such as the body of a `moov`.
 * @throws when they do not add up
 */
export const boxesIn = (bytes: Buffer): Box[] => {
  const boxes: Box[] = [];
  for (let start = 0; start < bytes.length;) {
    const size = bytes.readUInt32BE(start);
    const end = start + size;
    const name = bytes.toString('latin1', start + 4, start + 8);
    if (size < 8 || end > bytes.length) throw new Error(`The box "${name}" breaks off.`);
    boxes.push({ name, start, bodyStart: start + 8, end });
    start = end;
  }
  return boxes;
};

/** The body of the box at the end of a path, such as `trak`, `mdia`, `minf`; it shares the bytes. Null without one. */
export const bodyAt = (bytes: Buffer, ...path: readonly string[]): Buffer | null => {
  let body = bytes;
  for (const name of path) {
    const box = boxesIn(body).find((candidate) => candidate.name === name);
    if (!box) return null;
    body = body.subarray(box.bodyStart, box.end);
  }
  return body;
};

/** A box with what it holds. */
export const box = (name: string, ...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([uint32(body.length + 8), Buffer.from(name, 'latin1'), body]);
};

/** A box that begins with a version, 0, and flags. */
export const fullBox = (name: string, flags: number, ...parts: readonly Buffer[]): Buffer =>
  box(name, uint32(flags), ...parts);

export const uint8 = (...values: readonly number[]): Buffer => Buffer.from(values);

export const uint16 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => bytes.writeUInt16BE(value, index * 2));
  return bytes;
};

export const uint32 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32BE(value, index * 4));
  return bytes;
};

/** A language as boxes have it: three letters of five bits each, counted from the character before `a`. */
export const packedLanguage = (language: string): number =>
  [...language].reduce((packed, letter) => packed * 32 + (letter.charCodeAt(0) - 0x60), 0);
