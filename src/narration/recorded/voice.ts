import { readFile } from 'node:fs/promises';
import { align, type Alignment } from '../align/align.ts';
import { sha256 } from '../../disk/hash.ts';
import { levelSpeech } from '../speech/sound.ts';
import type { Speech, Voice } from '../voice.ts';
import { MismatchError } from '../align/mismatch.ts';
import { qualityRemarks } from './quality.ts';
import { RecordingError } from './recording-error.ts';
import { readRecording, trimmed, withoutRumble } from './recording.ts';
import { timeRemarks } from './time-remarks.ts';
import { lexiconOfRecording } from './ways.ts';
import { fixedWords, parseTimesByHand } from './word-times.ts';

export type RecordedVoiceOptions = {
  /** The recording of one slide. */
  file: string;
  /** A file with word times set by hand, if there is one. */
  wordsFile?: string | undefined;
  /** Speaks the same text, for comparison. */
  reference: Voice;
};

/** Raise it when the same recording comes to sound otherwise, or its words to lie elsewhere. */
const recordedVersion = 4;
/** The last word may die away for so long after its end. */
const longestTailMs = 250;

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
      const asRecorded = await readRecording(file, signal);
      const recording = withoutRumble(asRecorded);
      const recordingMs = (recording.samples.length * 1000) / recording.sampleRate;
      const fixedMs = fixedWords(times, script, recordingMs, wordsFile ?? file);
      const spoken = { language, lexicon, signal };
      const own = await lexiconOfRecording(recording, options.reference, script, spoken);
      const reference = await options.reference.speak(script, { ...spoken, lexicon: own });
      const alignment = inFile(file, () => align({ recording, reference, fixedMs }));
      return {
        ...cutToSpeech(recording, alignment),
        remarks: [
          ...qualityRemarks(asRecorded, alignment),
          ...timeRemarks(alignment, { fixedMs, script, wordsFile: wordsFileOf(file) }),
        ],
      };
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
      `${file}: ${cause.message} Record it again, correct the text, or, if it does say it, write how it says it in the film's lexicon, or set the time of the first word there in ${wordsFileOf(file)}.`,
      { cause },
    );
  }
};

const cutToSpeech = (
  recording: Parameters<typeof trimmed>[0],
  { words, activity }: Alignment,
): Speech => {
  // From word to word: what sounds before and after is a chair, a door or a breath.
  const lastEndMs = words.at(-1)?.endMs ?? 0;
  const { samples, sampleRate, fromMs } = trimmed(
    recording,
    {
      startMs: words[0]?.startMs ?? 0,
      endMs: Math.min(Math.max(lastEndMs, activity.speech?.endMs ?? 0), lastEndMs + longestTailMs),
    },
    activity.noise,
  );
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
