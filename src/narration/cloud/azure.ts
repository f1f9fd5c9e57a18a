import type * as Sdk from 'microsoft-cognitiveservices-speech-sdk';
import { VoiceError } from '../voice.ts';
import { decodeWav, type Sound } from '../../media/wav.ts';
import type { WordBoundary } from './boundaries.ts';
import type { Credentials } from './credentials.ts';

/** What the service gave for a document. */
export type AzureSpeech = { sound: Sound; boundaries: WordBoundary[] };

/** The service did not speak; the message is what the SDK says of it, without the key. */
export class AzureFailure extends Error {
  override name = 'AzureFailure';
}

const ticksPerMs = 10_000;
/** A service that neither speaks nor closes has forgotten us. */
const silenceLimitMs = 60_000;

/**
 * Loads the SDK, which only a film with a cloud voice needs.
 * @throws {VoiceError} when it is not there
 */
export const loadSdk = async (name: string): Promise<typeof Sdk> => {
  try {
    const sdk = await import('microsoft-cognitiveservices-speech-sdk');
    sdk.Recognizer.enableTelemetry(false);
    // Node's own WebSocket, of Node 22 and later, does not tell why it was refused.
    const { WebsocketMessageAdapter } =
      await import('microsoft-cognitiveservices-speech-sdk/distrib/lib/src/common.browser/WebsocketMessageAdapter.js');
    WebsocketMessageAdapter.forceNpmWebSocket = true;
    return sdk;
  } catch (cause) {
    throw new VoiceError(
      `${name} needs the package microsoft-cognitiveservices-speech-sdk, which is not installed. Run “npm ci” again, without --omit=optional; or use another voice.`,
      { cause },
    );
  }
};

/**
 * Has the service speak one document, once.
 * @throws {AzureFailure} when it does not
 */
export const speakOnce = async (
  sdk: typeof Sdk,
  credentials: Credentials,
  ssml: string,
  signal?: AbortSignal,
): Promise<AzureSpeech> => {
  signal?.throwIfAborted();
  const config =
    'endpoint' in credentials
      ? sdk.SpeechConfig.fromEndpoint(credentials.endpoint, credentials.key)
      : sdk.SpeechConfig.fromSubscription(credentials.key, credentials.region);
  config.speechSynthesisOutputFormat = sdk.SpeechSynthesisOutputFormat.Riff48Khz16BitMonoPcm;
  // Without an audio destination: the sound is only wanted here.
  const synthesizer = new sdk.SpeechSynthesizer(config, null);
  const boundaries: WordBoundary[] = [];
  let giveUp: NodeJS.Timeout | undefined;
  try {
    const result = await new Promise<Sdk.SpeechSynthesisResult>((resolve, reject) => {
      const heard = () => {
        clearTimeout(giveUp);
        giveUp = setTimeout(() => reject(new AzureFailure('ETIMEDOUT')), silenceLimitMs);
      };
      heard();
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      synthesizer.synthesizing = heard;
      synthesizer.wordBoundary = (_, { text, audioOffset, boundaryType }) => {
        heard();
        if (boundaryType === sdk.SpeechSynthesisBoundaryType.Word)
          boundaries.push({ text, startMs: audioOffset / ticksPerMs });
      };
      synthesizer.speakSsmlAsync(ssml, resolve, reject);
    });
    if (result.reason !== sdk.ResultReason.SynthesizingAudioCompleted)
      throw new AzureFailure(String(result.errorDetails));
    return { sound: decodeWav(new Uint8Array(result.audioData)), boundaries };
  } catch (cause) {
    signal?.throwIfAborted();
    // Not as a cause: the SDK puts the key into addresses.
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new AzureFailure(withoutKey(said, credentials.key));
  } finally {
    clearTimeout(giveUp);
    synthesizer.close();
  }
};

/** A text without the key, however it is written, on one line. */
const withoutKey = (text: string, key: string): string =>
  [key, encodeURIComponent(key)]
    .reduce((cleaned, form) => cleaned.replaceAll(form, '…'), text)
    .replaceAll(/\s+/g, ' ')
    .trim();
