import { setTimeout } from 'node:timers/promises';
import { inSequence } from '../speech/sequence.ts';
import { spokenSentences } from '../speech/spoken.ts';
import { pauses, VoiceError, type Voice } from '../voice.ts';
import { AzureFailure, loadSdk, speakOnce, type AzureSpeech } from './azure.ts';
import type { AzureVoice } from './azure-voices.ts';
import { placeWords, utterancesOf } from './boundaries.ts';
import { credentialsFrom, type Credentials } from './credentials.ts';
import { ssmlOf } from './ssml.ts';
import { describeTrouble, retryDelaysMs, troubleFrom } from './trouble.ts';

export type AzureVoiceOptions = {
  azure: AzureVoice;
  /** Where the key and the region are: nowhere else. */
  env: Record<string, string | undefined>;
  /** Hears when the service is tried again; one line. */
  warn?: ((message: string) => void) | undefined;
  delaysMs?: typeof retryDelaysMs;
};

/** Raise it when the same text comes to sound otherwise, or its words to lie elsewhere. */
const azureVersion = 1;

/**
 * A voice that speaks in Azure: the text of the film is sent there, and only there, while it is narrated. Settings and
 * messages hold nothing of the key.
 * @throws {VoiceError} when the environment does not say how to reach it
 */
export const azureVoice = ({
  azure: { name, voice },
  env,
  warn,
  delaysMs = retryDelaysMs,
}: AzureVoiceOptions): Voice => {
  const credentials = credentialsFrom(env, name);
  return {
    name,
    settings: { voice, ...pauses, azureVersion },
    async speak(script, { language, lexicon, signal }) {
      const sentences = spokenSentences(script, { language, lexicon });
      const sdk = await loadSdk(name);
      const { sound, boundaries } = await persistently(
        () =>
          speakOnce(sdk, credentials, ssmlOf({ voice, language: language.tag }, sentences), signal),
        { name, credentials, warn, delaysMs, signal },
      );
      const words = placeWords(sentences, boundaries);
      if (words.length === 0)
        throw new VoiceError(
          `Azure gave ${name} no time of any word. Try again, or use another voice.`,
        );
      return inSequence(sentences, utterancesOf(sentences, sound, words));
    },
  };
};

type Persistence = {
  name: string;
  credentials: Credentials;
  warn: ((message: string) => void) | undefined;
  delaysMs: typeof retryDelaysMs;
  signal: AbortSignal | undefined;
};

/** Tries again what may pass by itself, a little later each time. */
const persistently = async (
  attempt: () => Promise<AzureSpeech>,
  { name, credentials, warn, delaysMs, signal }: Persistence,
): Promise<AzureSpeech> => {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof AzureFailure)) throw error;
      const trouble = troubleFrom(error.message);
      const delayMs = delaysMs[trouble.kind][tries];
      if (delayMs === undefined)
        throw new VoiceError(describeTrouble(name, trouble, placeOf(credentials), error.message));
      const known = trouble.code === undefined ? '' : ` (${trouble.code})`;
      warn?.(`Azure Speech did not answer${known}; trying again in ${delayMs / 1000} s.`);
      await setTimeout(delayMs, undefined, { ...(signal && { signal }) });
    }
  }
};

const placeOf = (credentials: Credentials): string =>
  'endpoint' in credentials ? credentials.endpoint.host : `the region ${credentials.region}`;
