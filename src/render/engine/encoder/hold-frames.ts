import { escapeUnit, nalType, typeOf, unescapeUnit, withStartCode } from './annex-b.ts';
import { BitReader } from './bits.ts';
import { readLayout, type StreamLayout } from './parameter-sets.ts';
import { skipSlice } from './skip-slice.ts';

/**
 * Turns a stream with one coded frame a picture into one with every frame: a picture that stands for several frames
 * is followed by frames that only repeat it. The encoder never sees those.
 */
export class FrameHolder {
  #sps: Uint8Array | null = null;
  #pps: Uint8Array | null = null;
  #layout: StreamLayout | null = null;
  /** Units that belong to the picture that comes next: parameter sets, messages. */
  #before: Uint8Array[] = [];
  /** Of the picture written last, since the last key frame. */
  #frameNum = 0;
  #repeatsSinceKey = 0;
  readonly #slices: Uint8Array[] = [];

  /**
   * Takes one NAL unit. A slice is one whole picture.
   * @param frames for how many a picture stands; of no meaning for other units
   * @returns what to write
   */
  take(unit: Uint8Array, frames: number): Buffer {
    const type = typeOf(unit);
    if (type === nalType.sps) this.#sps = unit;
    if (type === nalType.pps) this.#pps = unit;
    if (type !== nalType.slice && type !== nalType.keySlice) {
      this.#before.push(unit);
      return Buffer.alloc(0);
    }
    if (!this.#sps || !this.#pps)
      throw new Error('The encoder sent a picture before its parameters.');
    this.#layout ??= readLayout(this.#sps, this.#pps);

    const isKey = type === nalType.keySlice;
    if (isKey) this.#repeatsSinceKey = 0;
    const picture = isKey ? unit : this.#renumbered(unit, this.#layout);
    this.#frameNum = isKey ? 0 : this.#frameNum + 1;
    const repeats: Uint8Array[] = [];
    for (let index = 1; index < frames; index++) {
      this.#frameNum++;
      this.#repeatsSinceKey++;
      repeats.push(this.#repeat(this.#layout));
    }
    const own = [...this.#before, picture].map((part, index) => withStartCode(part, index === 0));
    this.#before = [];
    return Buffer.concat([...own, ...repeats.map((slice) => withStartCode(slice, true))]);
  }

  /** A frame that repeats the one before. There are only as many as there are frame numbers. */
  #repeat(layout: StreamLayout): Uint8Array {
    const number = this.#frameNum % 2 ** layout.frameNumBits;
    const slice = this.#slices[number] ?? skipSlice(layout, number);
    this.#slices[number] = slice;
    return slice;
  }

  /** The slice with a frame number that counts the frames put in before it too. */
  #renumbered(unit: Uint8Array, { frameNumBits }: StreamLayout): Uint8Array {
    if (this.#repeatsSinceKey === 0) return unit;
    const plain = unescapeUnit(unit);
    const bits = new BitReader(plain);
    bits.u(8);
    bits.ue(); // first_mb_in_slice
    bits.ue(); // slice_type
    bits.ue(); // pic_parameter_set_id
    const at = bits.position;
    const frameNum = (bits.u(frameNumBits) + this.#repeatsSinceKey) % 2 ** frameNumBits;
    for (let index = 0; index < frameNumBits; index++) {
      const bit = (frameNum >> (frameNumBits - 1 - index)) & 1;
      const place = (at + index) >> 3;
      const mask = 0x80 >> ((at + index) & 7);
      plain[place] = bit === 1 ? (plain[place] ?? 0) | mask : (plain[place] ?? 0) & ~mask;
    }
    return escapeUnit(plain);
  }
}
