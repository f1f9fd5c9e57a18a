import { z } from 'zod';
import { runFfprobe } from '../../../media/ffmpeg.ts';

/** How a file of each coding begins (RFC 4867, 5.1). */
const beginnings = { amr_nb: '#!AMR\n', amr_wb: '#!AMR-WB\n' } as const;

const probeSchema = z.object({
  streams: z.tuple([z.object({ codec_name: z.enum(['amr_nb', 'amr_wb']) })]),
  packets: z.array(z.object({ pos: z.coerce.number(), size: z.coerce.number() })),
});

/**
 * The AMR of a telephone's recording (`.3gp`) as a file of its own: the ffmpeg at hand knows what stands where in there, and
 * only cannot decode it. The frames are the same in both (3GPP TS 26.244, 6.5).
 * @throws when the file holds no AMR
 */
export const amrFileOf = async (file: string, bytes: Uint8Array): Promise<Uint8Array> => {
  const shown = ['-select_streams', 'a:0', '-show_entries', 'stream=codec_name:packet=pos,size'];
  const probed = await runFfprobe(`read ${file}`, [...shown, file]);
  const { streams, packets } = probeSchema.parse(probed);
  const beginning = Buffer.from(beginnings[streams[0].codec_name]);
  return Buffer.concat([
    beginning,
    ...packets.map(({ pos, size }) => bytes.subarray(pos, pos + size)),
  ]);
};
