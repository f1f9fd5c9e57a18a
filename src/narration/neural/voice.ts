import { align } from '../align/align.ts';
import { MismatchError } from '../align/mismatch.ts';
import { inSequence } from '../speech/sequence.ts';
import { spokenSentences, type SpokenSentence } from '../speech/spoken.ts';
import { pauses, VoiceError, type Speech, type Voice } from '../voice.ts';
import { installedFiles, modelFolder } from './install.ts';
import type { NeuralModel } from './models.ts';
import { runSherpa } from './sherpa.ts';

export type NeuralVoiceOptions = {
  model: NeuralModel;
  voicesDir: string;
  /** Speaks the same text with word times, for comparison. */
  reference: Voice;
  /** Hears of each stretch whose word times may be wrong; one line. */
  warn?: ((message: string) => void) | undefined;
  /** Another program to speak with. */
  worker?: string;
};

/** Raise it when the same model comes to sound otherwise, or its words to lie elsewhere. */
const neuralVersion = 1;
const speed = 1;

/**
 * A neural voice that runs on this machine. It does not say when it speaks which word: that is found by comparison with
 * the draft voice, sentence by sentence.
 * @throws {VoiceError} when its model is not installed
 */
export const neuralVoice = async ({
  model,
  voicesDir,
  reference,
  warn,
  worker,
}: NeuralVoiceOptions): Promise<Voice> => {
  const { name, speaker, sha256 } = model;
  const files = await installedFiles(voicesDir, model);
  if (!files)
    throw new VoiceError(
      `The voice ${name} is not installed: ${modelFolder(voicesDir, model)} is not there or lacks files. Install it with “npm run voice -- install ${name}”, or use another voice.`,
    );
  return {
    name,
    settings: {
      model: sha256,
      speaker,
      speed,
      ...pauses,
      reference: reference.settings,
      neuralVersion,
    },
    async speak(script, { language, lexicon, signal }) {
      const sentences = spokenSentences(script, { language, lexicon });
      const texts = sentences.map(({ respelled }) => respelled.text);
      const sounds = await runSherpa(name, { files, speaker, speed, texts }, { signal, worker });
      const spoken = inSequence(
        sentences,
        sounds.map((sound) => ({ ...sound, words: [] })),
      );
      const { words, doubts } = alignOrRefuse(name, {
        recording: spoken,
        reference: await reference.speak(script, { language, lexicon, ...(signal && { signal }) }),
        fixedMs: sentenceStarts(sentences, spoken),
      });
      for (const { startMs, endMs, reason } of doubts)
        warn?.(
          `${name}: from ${(startMs / 1000).toFixed(1)} s to ${(endMs / 1000).toFixed(1)} s of “${texts[0]}” it ${reason}. Listen there; respell the word in the lexicon if it is said wrongly.`,
        );
      return { ...spoken, words };
    },
  };
};

/** When each sentence begins is known: each was spoken by itself. */
const sentenceStarts = (
  sentences: readonly SpokenSentence[],
  { words }: Speech,
): Map<number, number> => {
  const starts = new Map<number, number>();
  let first = 0;
  for (const sentence of sentences) {
    const word = words[first];
    if (word) starts.set(first, word.startMs);
    first += sentence.words.length;
  }
  return starts;
};

const alignOrRefuse = (name: string, request: Parameters<typeof align>[0]) => {
  try {
    return align(request);
  } catch (cause) {
    if (!(cause instanceof MismatchError)) throw cause;
    throw new VoiceError(
      `What ${name} said is not the text: ${cause.message} Respell it in the lexicon, or use another voice.`,
      { cause },
    );
  }
};
