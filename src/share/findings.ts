import type { Probe } from '../render/mp4/probe.ts';
import type { Platform } from './platforms.ts';

/** What of an MP4 a platform does not take. */
export type Finding =
  | { kind: 'too long' | 'too short'; seconds: number; allowedSeconds: number }
  | { kind: 'too large'; bytes: number; allowedBytes: number }
  | { kind: 'frame rate'; framesPerSecond: number; allowed: { min: number; max: number } }
  | { kind: 'codecs'; found: string };

/** Everything of an MP4 that a platform does not take; empty when it fits. */
export const findingsOf = (
  { video, audio, durationSeconds, bytes }: Probe & { bytes: number },
  { seconds, bytes: size, framesPerSecond }: Platform,
): Finding[] => {
  const findings: Finding[] = [];
  const lasts = durationSeconds ?? 0;
  if (lasts > seconds.max)
    findings.push({ kind: 'too long', seconds: lasts, allowedSeconds: seconds.max });
  if (lasts < seconds.min)
    findings.push({ kind: 'too short', seconds: lasts, allowedSeconds: seconds.min });
  if (bytes > size.max) findings.push({ kind: 'too large', bytes, allowedBytes: size.max });
  const rate = rateOf(video?.avg_frame_rate ?? '0/1');
  if (rate < framesPerSecond.min || rate > framesPerSecond.max)
    findings.push({ kind: 'frame rate', framesPerSecond: rate, allowed: framesPerSecond });
  // Every platform takes these two; what else each takes differs.
  if (video?.codec_name !== 'h264' || audio?.codec_name !== 'aac') {
    const found = [video?.codec_name ?? 'no picture', audio?.codec_name ?? 'no sound'];
    findings.push({ kind: 'codecs', found: found.join(' and ') });
  }
  return findings;
};

const rateOf = (fraction: string): number => {
  const [frames = 0, seconds = 1] = fraction.split('/').map(Number);
  return frames / seconds;
};

/** What does not fit and how to make it fit, in a line. */
export const findingLine = (finding: Finding): string => {
  switch (finding.kind) {
    case 'too long':
      return `it lasts ${Math.ceil(finding.seconds)} s, and at most ${finding.allowedSeconds} s is taken; post its clips instead, or shorten the texts`;
    case 'too short':
      return `it lasts ${finding.seconds.toFixed(1)} s, and at least ${finding.allowedSeconds} s is asked for; give its slide more text`;
    case 'too large':
      return `it weighs ${megabytes(finding.bytes)}, made smaller already, and at most ${megabytes(finding.allowedBytes)} is taken; post its clips instead, or shorten the texts`;
    case 'frame rate':
      return `it has ${finding.framesPerSecond} frames a second, and ${finding.allowed.min} to ${finding.allowed.max} are taken; render it again`;
    case 'codecs':
      return `it holds ${finding.found}, not h264 and aac; render it again`;
    default:
      return finding satisfies never;
  }
};

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
