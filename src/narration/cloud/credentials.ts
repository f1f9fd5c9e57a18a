import { VoiceError } from '../voice.ts';

type Environment = Record<string, string | undefined>;

/** What opens the service. Held by what talks to it; never in settings, messages or logs. */
export type Credentials = { key: string } & ({ region: string } | { endpoint: URL });

/** The variables that are to be set before a cloud voice can speak, and are not. */
export const keysMissing = (env: Environment): string[] => [
  ...(env.AZURE_SPEECH_KEY?.trim() ? [] : ['AZURE_SPEECH_KEY']),
  ...(env.AZURE_SPEECH_REGION?.trim() || env.AZURE_SPEECH_ENDPOINT?.trim()
    ? []
    : ['AZURE_SPEECH_REGION']),
];

/**
 * Reads what opens the service from the environment, and from nowhere else.
 * @param name of the voice, for messages
 * @throws {VoiceError} when it is not there or cannot be meant
 */
export const credentialsFrom = (env: Environment, name: string): Credentials => {
  const missing = keysMissing(env);
  if (missing.length > 0)
    throw new VoiceError(
      `The voice ${name} speaks in Azure and needs ${missing.join(' and ')} in the environment. Set ${missing.length > 1 ? 'them' : 'it'}, as the portal shows under “Keys and Endpoint”; or use another voice.`,
    );
  const key = env.AZURE_SPEECH_KEY?.trim() ?? '';
  if (!/^[\x21-\x7e]+$/.test(key))
    throw new VoiceError(
      'AZURE_SPEECH_KEY holds characters that no key has, such as a space. Copy it again.',
    );
  const endpoint = env.AZURE_SPEECH_ENDPOINT?.trim();
  if (endpoint) {
    if (!URL.canParse(endpoint) || !/^(?:wss?|https?):$/.test(new URL(endpoint).protocol))
      throw new VoiceError('AZURE_SPEECH_ENDPOINT is no address; it begins with wss://.');
    return { key, endpoint: new URL(endpoint) };
  }
  const region = env.AZURE_SPEECH_REGION?.trim() ?? '';
  if (!/^[a-z0-9]+$/.test(region))
    throw new VoiceError(
      'AZURE_SPEECH_REGION is no region; write it as Azure does, such as westeurope.',
    );
  return { key, region };
};
