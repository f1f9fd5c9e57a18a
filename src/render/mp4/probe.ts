import { z } from 'zod';
import { runFfprobe } from '../../media/ffmpeg.ts';

const streamSchema = z.object({
  codec_type: z.string(),
  codec_name: z.string(),
  profile: z.union([z.string(), z.number()]).transform(String).optional(),
  level: z.number().optional(),
  width: z.number().optional(),
  height: z.number().optional(),
  pix_fmt: z.string().optional(),
  has_b_frames: z.number().optional(),
  color_range: z.string().optional(),
  color_space: z.string().optional(),
  color_transfer: z.string().optional(),
  color_primaries: z.string().optional(),
  r_frame_rate: z.string(),
  avg_frame_rate: z.string(),
  start_pts: z.number().optional(),
  duration: z.coerce.number().optional(),
  nb_read_packets: z.coerce.number().optional(),
  sample_rate: z.coerce.number().optional(),
  channels: z.number().optional(),
  bit_rate: z.coerce.number().optional(),
  tags: z.record(z.string(), z.string()).default({}),
});
const probeSchema = z.object({
  streams: z.array(streamSchema),
  format: z.object({
    duration: z.coerce.number().optional(),
    tags: z.record(z.string(), z.string()).default({}),
  }),
});

export type ProbedStream = z.infer<typeof streamSchema>;

/** What an MP4 file holds. Durations in seconds. */
export type Probe = {
  streams: ProbedStream[];
  video?: ProbedStream | undefined;
  audio?: ProbedStream | undefined;
  durationSeconds?: number | undefined;
  tags: Record<string, string>;
};

/**
 * Reads what a media file holds, and counts its packets (in our files a video packet is a frame).
 * @throws {RenderError} when it cannot be read as media
 */
export const probeFile = async (file: string, signal?: AbortSignal): Promise<Probe> => {
  const shown = ['-show_format', '-show_streams', '-count_packets'];
  const { streams, format } = probeSchema.parse(
    await runFfprobe(`read ${file}`, [...shown, file], signal),
  );
  return {
    streams,
    video: streams.find(({ codec_type }) => codec_type === 'video'),
    audio: streams.find(({ codec_type }) => codec_type === 'audio'),
    durationSeconds: format.duration,
    tags: format.tags,
  };
};
