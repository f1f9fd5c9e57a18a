import { unescapeUnit } from './annex-b.ts';
import { BitReader } from './bits.ts';

/** What of a stream's parameter sets is needed to write a slice into it. */
export type StreamLayout = {
  frameNumBits: number;
  macroblocks: number;
  initialQp: number;
  hasDeblockingControl: boolean;
};

/**
 * Reads the parameter sets of a stream that x264 wrote with our settings.
 * @throws {Error} when the stream uses something that repeated frames are not written for
 */
export const readLayout = (sps: Uint8Array, pps: Uint8Array): StreamLayout => ({
  ...readSps(new BitReader(unescapeUnit(sps).subarray(1))),
  ...readPps(new BitReader(unescapeUnit(pps).subarray(1))),
});

const mainProfile = 77;

const readSps = (bits: BitReader) => {
  expect('profile_idc', bits.u(8), mainProfile);
  bits.u(16); // constraint flags, level
  bits.ue(); // seq_parameter_set_id
  const frameNumBits = bits.ue() + 4;
  // Order of output is order of coding: without B-frames no slice says where it belongs.
  expect('pic_order_cnt_type', bits.ue(), 2);
  expect('max_num_ref_frames', bits.ue(), 1);
  expect('gaps_in_frame_num_value_allowed_flag', bits.u(1), 0);
  const widthInMacroblocks = bits.ue() + 1;
  const heightInMacroblocks = bits.ue() + 1;
  expect('frame_mbs_only_flag', bits.u(1), 1);
  return { frameNumBits, macroblocks: widthInMacroblocks * heightInMacroblocks };
};

const readPps = (bits: BitReader) => {
  expect('pic_parameter_set_id', bits.ue(), 0);
  bits.ue(); // seq_parameter_set_id
  expect('entropy_coding_mode_flag', bits.u(1), 1);
  expect('bottom_field_pic_order_in_frame_present_flag', bits.u(1), 0);
  expect('num_slice_groups_minus1', bits.ue(), 0);
  bits.ue(); // num_ref_idx_l0_default_active_minus1: a slice refers to one picture whatever it says
  bits.ue(); // num_ref_idx_l1_default_active_minus1
  expect('weighted_pred_flag', bits.u(1), 0);
  bits.u(2); // weighted_bipred_idc
  const initialQp = 26 + bits.se();
  bits.se(); // pic_init_qs_minus26
  bits.se(); // chroma_qp_index_offset
  const hasDeblockingControl = bits.flag();
  bits.flag(); // constrained_intra_pred_flag
  expect('redundant_pic_cnt_present_flag', bits.u(1), 0);
  return { initialQp, hasDeblockingControl };
};

const expect = (name: string, found: number, wanted: number): void => {
  if (found !== wanted) {
    throw new Error(
      `The encoder wrote H.264 with ${name} ${found} where ${wanted} was asked for; src/render/engine/encoder/settings.ts and this version of ffmpeg no longer agree.`,
    );
  }
};
