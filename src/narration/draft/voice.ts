import { inSequence } from '../speech/sequence.ts';
import { spokenSentences } from '../speech/spoken.ts';
import { pauses, type Voice } from '../voice.ts';
import { runEspeak, type EspeakSettings } from './espeak.ts';

/** The voice of eSpeak NG for the language, at a calm rate. Full volume would clip the hiss of *screenshots*. */
export const draftSettings = {
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
    async speak(script, { language, lexicon, signal }) {
      const sentences = spokenSentences(script, { language, lexicon });
      const texts = sentences.map(({ respelled }) => respelled.text);
      const utterances = await runEspeak(
        { settings, language: language.tag, texts },
        { signal, worker },
      );
      return inSequence(sentences, utterances);
    },
  };
};
