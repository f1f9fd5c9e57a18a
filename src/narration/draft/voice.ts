import { spokenSentences, type SpokenSentence } from '../spoken.ts';
import { levelSpeech } from '../sound.ts';
import { pauses, type Speech, type Voice } from '../voice.ts';
import { runEspeak, type EspeakSettings, type Utterance } from './espeak.ts';
import { trimmedSentence } from './sentence.ts';

/** The Dutch voice of eSpeak NG at a calm rate. Full volume would clip the hiss of *screenshots*. */
export const draftSettings = {
  voice: 'nl',
  rate: 165,
  pitch: 50,
  range: 75,
  volume: 80,
} as const satisfies EspeakSettings;

/** Raise it when the same settings come to sound otherwise, so that cached sound is made again. */
const soundVersion = 1;

/** The narrator that is always there: offline and the same everywhere, for timing and review. */
export const draftVoice = (chosen: Partial<EspeakSettings> & { worker?: string } = {}): Voice => {
  const { worker, ...overrides } = chosen;
  const settings: EspeakSettings = { ...draftSettings, ...overrides };
  return {
    name: 'draft',
    settings: { ...settings, ...pauses, soundVersion },
    async speak(script, { lexicon, signal }) {
      const sentences = spokenSentences(script, lexicon);
      const texts = sentences.map(({ respelled }) => respelled.text);
      const utterances = await runEspeak({ settings, texts }, { signal, worker });
      return compose(sentences, utterances);
    },
  };
};

/** Sets trimmed sentences one after another with exact silences between them. */
const compose = (
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
  const samples = new Float32Array(length);
  pieces.reduce((at, piece) => (samples.set(piece, at), at + piece.length), 0);
  return { samples: levelSpeech(samples, sampleRate), sampleRate, words };
};
