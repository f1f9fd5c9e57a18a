import { escapeUnit } from './annex-b.ts';
import { BitWriter } from './bits.ts';
import type { StreamLayout } from './parameter-sets.ts';

/**
 * A frame that is the frame before it: a P slice in which every macroblock is skipped, some forty bytes. It is what an
 * encoder would at best find out in ten milliseconds, and exact.
 * @param frameNum counts reference frames from the last key frame
 */
export const skipSlice = (
  { frameNumBits, macroblocks, initialQp, hasDeblockingControl }: StreamLayout,
  frameNum: number,
): Uint8Array => {
  const header = new BitWriter()
    .u(0x41, 8) // a slice that later frames refer to (nal_ref_idc 2, nal_unit_type 1)
    .ue(0) // first_mb_in_slice
    .ue(5) // slice_type: P, like all of this picture
    .ue(0) // pic_parameter_set_id
    .u(frameNum % 2 ** frameNumBits, frameNumBits)
    .u(1, 1) // num_ref_idx_active_override_flag
    .ue(0) // num_ref_idx_l0_active_minus1: the frame before
    .u(0, 1) // ref_pic_list_modification_flag_l0
    .u(0, 1) // adaptive_ref_pic_marking_mode_flag
    .ue(0) // cabac_init_idc
    .se(sliceQp - initialQp);
  if (hasDeblockingControl) header.ue(1); // disable_deblocking_filter_idc: nothing to filter
  while (header.length % 8 !== 0) header.u(1, 1); // cabac_alignment_one_bit
  const coder = new SkipCoder();
  for (let index = 0; index < macroblocks; index++) {
    coder.skipped();
    coder.endOfSlice(index === macroblocks - 1);
  }
  return escapeUnit(Buffer.concat([header.bytes(), coder.bits.bytes()]));
};

/** The coarsest: at it, skipping is taken to be likeliest from the start, which is shortest. */
const sliceQp = 51;

/**
 * Of the arithmetic coder (ITU-T H.264, 9.3.4) just what skipped macroblocks need: `mb_skip_flag` is always the more
 * probable symbol, from state 42 on.
 */
class SkipCoder {
  readonly bits = new BitWriter();
  #low = 0;
  #range = 510;
  #outstanding = 0;
  #isFirst = true;
  // Table 9-13, ctxIdx 11, cabac_init_idc 0: m 23, n 33.
  #state = Math.min(((23 * sliceQp) >> 4) + 33, 126) - 64;

  skipped(): void {
    const row = leastProbableRange[this.#state - firstState] ?? leastProbableRange[0];
    this.#range -= row?.[(this.#range >> 6) & 3] ?? 0;
    this.#state = Math.min(this.#state + 1, 62);
    this.#renormalise();
  }

  endOfSlice(isEnd: boolean): void {
    this.#range -= 2;
    if (!isEnd) return this.#renormalise();
    this.#low += this.#range;
    this.#range = 2;
    this.#renormalise();
    this.#put((this.#low >> 9) & 1);
    // The last of these two bits is rbsp_stop_one_bit.
    this.bits.u(((this.#low >> 7) & 3) | 1, 2);
  }

  #renormalise(): void {
    while (this.#range < 256) {
      if (this.#low < 256) {
        this.#put(0);
      } else if (this.#low >= 512) {
        this.#low -= 512;
        this.#put(1);
      } else {
        this.#low -= 256;
        this.#outstanding++;
      }
      this.#range <<= 1;
      this.#low <<= 1;
    }
  }

  #put(bit: number): void {
    if (this.#isFirst) this.#isFirst = false;
    else this.bits.u(bit, 1);
    for (; this.#outstanding > 0; this.#outstanding--) this.bits.u(1 - bit, 1);
  }
}

const firstState = 42;
/** Table 9-44, rangeTabLPS, from state 42 to 62. */
const leastProbableRange = [
  [16, 20, 23, 27],
  [15, 19, 22, 25],
  [14, 18, 21, 24],
  [14, 17, 20, 23],
  [13, 16, 19, 22],
  [12, 15, 18, 21],
  [12, 14, 17, 20],
  [11, 14, 16, 19],
  [11, 13, 15, 18],
  [10, 12, 15, 17],
  [10, 12, 14, 16],
  [9, 11, 13, 15],
  [9, 11, 12, 14],
  [8, 10, 12, 14],
  [8, 9, 11, 13],
  [7, 9, 11, 12],
  [7, 9, 10, 12],
  [7, 8, 10, 11],
  [6, 8, 9, 11],
  [6, 7, 9, 10],
  [6, 7, 8, 9],
] as const;
