import { readFile } from 'node:fs/promises';
import { align, type Alignment } from '../align/align.ts';
import { sha256 } from '../../disk/hash.ts';
import { levelSpeech } from '../sound.ts';
import type { Speech, Voice } from '../voice.ts';
import { MismatchError } from '../align/mismatch.ts';
import { readRecording, RecordingError, trimmed, withoutRumble, type Decode } from './recording.ts';
import { fixedWords, parseTimesByHand } from './word-times.ts';

export type RecordedVoiceOptions = {
  /** The recording of one slide. */
  file: string;
  /** A file with word times set by hand, if there is one. */
  wordsFile?: string | undefined;
  decode: Decode;
  /** Speaks the same text, for comparison. */
  reference: Voice;
  /** Hears of each stretch whose word times may be wrong; one line. */
  warn?: (message: string) => void;
};

/** Raise it when the same recording comes to sound otherwise, or its words to lie elsewhere. */
const recordedVersion = 1;

/**
 * A narrator that was recorded: speaks one script, the one of the recording.
 * @throws {RecordingError} when the file cannot be read; `speak` throws it when it does not say the script
 */
export const recordedVoice = async (options: RecordedVoiceOptions): Promise<Voice> => {
  const { file, wordsFile } = options;
  const [sound, byHand] = await Promise.all([
    readOrRefuse(file),
    wordsFile === undefined ? null : readOrRefuse(wordsFile),
  ]);
  const times = byHand === null ? {} : parseTimesByHand(byHand.toString('utf8'), wordsFile ?? '');
  const recordingSha256 = sha256(sound);
  return {
    name: 'recorded',
    settings: {
      recordingSha256,
      times,
      reference: options.reference.settings,
      recordedVersion,
    },
    async speak(script, { language, lexicon, signal }) {
      const recording = withoutRumble(await readRecording(options.decode, file, signal));
      const recordingMs = (recording.samples.length * 1000) / recording.sampleRate;
      const fixedMs = fixedWords(times, script, recordingMs, wordsFile ?? file);
      const reference = await options.reference.speak(script, { language, lexicon, signal });
      const alignment = inFile(file, () => align({ recording, reference, fixedMs }));
      for (const { startMs, endMs, reason } of alignment.doubts)
        options.warn?.(
          `${file}: from ${(startMs / 1000).toFixed(1)} s to ${(endMs / 1000).toFixed(1)} s it ${reason}. Listen there; a time can be set in ${wordsFileOf(file)}.`,
        );
      return cutToSpeech(recording, alignment);
    },
  };
};

/** The file beside a recording in which word times can be set by hand. */
const wordsFileOf = (file: string): string => file.replace(/\.[^.]*$/, '.words.json');

const readOrRefuse = (file: string): Promise<Buffer> =>
  readFile(file).catch((cause: unknown) => {
    throw new RecordingError(`${file} cannot be read.`, { cause });
  });

const inFile = (file: string, find: () => Alignment): Alignment => {
  try {
    return find();
  } catch (cause) {
    if (!(cause instanceof MismatchError)) throw cause;
    throw new RecordingError(
      `${file}: ${cause.message} Record it again, correct the text, or, if it does say it, set the time of the first word there in ${wordsFileOf(file)}.`,
      { cause },
    );
  }
};

const cutToSpeech = (
  recording: Parameters<typeof trimmed>[0],
  { words, activity }: Alignment,
): Speech => {
  const speech = { startMs: words[0]?.startMs ?? 0, endMs: words.at(-1)?.endMs ?? 0 };
  const { samples, sampleRate, fromMs } = trimmed(recording, {
    startMs: Math.min(speech.startMs, activity.speech?.startMs ?? Infinity),
    endMs: Math.max(speech.endMs, activity.speech?.endMs ?? 0),
  });
  return {
    samples: levelSpeech(samples, sampleRate),
    sampleRate,
    words: words.map((word) => ({
      ...word,
      startMs: word.startMs - fromMs,
      endMs: word.endMs - fromMs,
    })),
  };
};
