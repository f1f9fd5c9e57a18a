import { ContentError } from '../film/parse.ts';
import { VoiceChoiceError } from '../narration/choice.ts';
import { InstallError } from '../narration/neural/install-error.ts';
import { RecordingError } from '../narration/recorded/recording.ts';
import { VoiceError } from '../narration/voice.ts';
import { RenderError, systemCode, UsageError } from '../told/errors.ts';
import { diskFull } from '../media/tool.ts';
import { oneLine } from '../told/suggestion.ts';
import { Interrupted } from './interrupt.ts';

/** What a command says when it does not end well, and its exit code. */
export type Failure = { lines: string[]; exitCode: 1 | 2 | 130 };

/** What to say of an error: one line with the remedy; for content one line for each problem. */
export const describeFailure = (error: unknown): Failure => {
  if (error instanceof Interrupted)
    return { lines: ['Stopped. What was finished stays; the rest is left out.'], exitCode: 130 };
  if (error instanceof ContentError) return { lines: error.problems.map(oneLine), exitCode: 2 };
  if (error instanceof UsageError || error instanceof VoiceChoiceError)
    return { lines: [oneLine(error.message)], exitCode: 2 };
  // A recording is content, whoever met what is wrong with it.
  const recording = causeAmong(error, RecordingError);
  if (recording) return { lines: [oneLine(recording.message)], exitCode: 2 };
  const code = systemCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT' || /No space left on device/.test(causesOf(error)))
    return { lines: [diskFull], exitCode: 1 };
  const voice = causeAmong(error, VoiceError, InstallError);
  if (voice) return { lines: [oneLine(voice.message)], exitCode: 1 };
  if (error instanceof RenderError) return { lines: [oneLine(error.message)], exitCode: 1 };
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
    const place = pathOf(error) ?? 'A folder';
    return {
      lines: [`${place} cannot be written to; make it writable and run again.`],
      exitCode: 1,
    };
  }
  return { lines: [causesOf(error)], exitCode: 1 };
};

/** The first error of one of these kinds among an error and what it came from: it says all there is to say. */
const causeAmong = (
  error: unknown,
  ...kinds: (abstract new (...args: never[]) => Error)[]
): Error | undefined => {
  for (let at = error; at instanceof Error; at = at.cause) {
    const cause = at;
    if (kinds.some((kind) => cause instanceof kind)) return cause;
  }
  return undefined;
};

const pathOf = (error: unknown): string | undefined => {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('path' in at && typeof at.path === 'string') return at.path;
  }
  return undefined;
};

/** An error and what it came from, on one line. */
const causesOf = (error: unknown): string => {
  const messages: string[] = [];
  for (let at = error; at !== undefined && at !== null && messages.length < 3;) {
    const message = oneLine(at instanceof Error ? at.message : String(at));
    if (!messages.some((said) => said.includes(message))) messages.push(message);
    at = at instanceof Error ? at.cause : undefined;
  }
  return messages.join(' ← ');
};
