import type { Area } from './page/area.ts';
import { planeBytes, writePlanes } from './page/planes.ts';

// How a picture travels: its frame and the number of its new parts (32 bits each), the corners of each part (16 bits),
// then their planes. Little-endian, as every machine that runs this is.
const headBytes = 8;
const areaBytes = 8;

/** What is new in a frame: areas, and their planes one after another. */
export type NewParts = { frame: number; areas: Area[]; planes: Uint8Array };

/** How many bytes the new parts of a picture take. */
export const partsBytes = (areas: readonly Area[]): number =>
  areas.reduce((sum, area) => sum + areaBytes + planeBytes(area), headBytes);

/**
 * Packs the new parts of a picture.
 * @param pixels RGBA, row by row of `width`
 * @param message of `partsBytes` bytes
 */
export const packParts = (
  frame: number,
  areas: readonly Area[],
  pixels: Uint32Array,
  width: number,
  message: Uint8Array,
): void => {
  let at = headBytes + areas.length * areaBytes;
  const view = new DataView(message.buffer, message.byteOffset, message.length);
  view.setUint32(0, frame, true);
  view.setUint32(4, areas.length, true);
  areas.forEach(({ left, top, right, bottom }, index) =>
    [left, top, right, bottom].forEach((corner, place) =>
      view.setUint16(headBytes + index * areaBytes + place * 2, corner, true),
    ),
  );
  for (const area of areas) {
    writePlanes(pixels, width, area, message.subarray(at));
    at += planeBytes(area);
  }
};

/** Unpacks pictures that came one after another. @throws {RangeError} when the last is cut short */
export const unpackParts = (bytes: Uint8Array): NewParts[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const found: NewParts[] = [];
  for (let at = 0; at < bytes.length;) {
    const frame = view.getUint32(at, true);
    const count = view.getUint32(at + 4, true);
    const corner = (index: number, place: number) =>
      view.getUint16(at + headBytes + index * areaBytes + place * 2, true);
    const areas = Array.from({ length: count }, (_, index) => ({
      left: corner(index, 0),
      top: corner(index, 1),
      right: corner(index, 2),
      bottom: corner(index, 3),
    }));
    const start = at + headBytes + count * areaBytes;
    const end = areas.reduce((sum, area) => sum + planeBytes(area), start);
    if (end > bytes.length) throw new RangeError(`Frame ${frame} came cut short.`);
    found.push({ frame, areas, planes: bytes.subarray(start, end) });
    at = end;
  }
  return found;
};
