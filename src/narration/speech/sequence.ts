import { trimmedSentence, type Utterance } from './sentence.ts';
import { joinedSamples, levelSpeech } from './sound.ts';
import type { SpokenSentence } from './spoken.ts';
import { pauses, type Speech } from '../voice.ts';

/**
 * Sets sentences one after another, each trimmed to what is heard of it, with exact silences between them.
 * @param utterances what was spoken for each sentence
 */
export const inSequence = (
  sentences: readonly SpokenSentence[],
  utterances: readonly Utterance[],
): Speech => {
  const sampleRate = utterances[0]?.sampleRate ?? 22_050;
  const samplesIn = (ms: number) => Math.round((ms * sampleRate) / 1000);
  const pieces: Float32Array[] = [];
  const words: Speech['words'] = [];
  let length = 0;
  const append = (piece: Float32Array) => {
    pieces.push(piece);
    length += piece.length;
  };
  sentences.forEach((sentence, index) => {
    const utterance = utterances[index];
    if (!utterance) return;
    append(new Float32Array(samplesIn(sentence.pauseMs)));
    const spoken = trimmedSentence(sentence, utterance);
    const sentenceMs = (length * 1000) / sampleRate;
    for (const { startMs, endMs, ...word } of spoken.words)
      words.push({
        ...word,
        startMs: Math.round(sentenceMs + startMs),
        endMs: Math.round(sentenceMs + endMs),
      });
    append(spoken.samples);
  });
  append(new Float32Array(samplesIn(pauses.tailMs)));
  return { samples: levelSpeech(joinedSamples(pieces), sampleRate), sampleRate, words };
};
