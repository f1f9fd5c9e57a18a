import { azureVoices } from '../cloud/azure-voices.ts';
import { neuralModels } from '../neural/models.ts';
import { VoiceError, type Voice } from '../voice.ts';

/** The voices that can be asked for by name, whether they can speak on this machine or not. */
export const voiceNames = [
  'draft',
  ...neuralModels.map(({ name }) => name),
  ...azureVoices.map(({ name }) => name),
] as const;
export type VoiceName = (typeof voiceNames)[number];

export const isVoiceName = (name: string): name is VoiceName =>
  voiceNames.some((known) => known === name);

export type NamedVoiceOptions = {
  /** Of the film: a BCP 47 tag. */
  language: string;
  /** Where voices are installed. */
  voicesDir: string;
  /** Where keys are. */
  env: Record<string, string | undefined>;
  /** The draft voice. */
  draft: Voice;
  warn?: ((message: string) => void) | undefined;
};

/**
 * The voice of a name. What the others need is loaded only when one of them is asked for.
 * @throws {VoiceError} when it speaks another language, is not installed, or the environment does not say how to reach it
 */
export const namedVoice = async (
  name: VoiceName,
  { language, voicesDir, env, draft, warn }: NamedVoiceOptions,
): Promise<Voice> => {
  const model = neuralModels.find((candidate) => candidate.name === name);
  if (model) {
    refuseOther(name, model.language, language);
    const { neuralVoice } = await import('../neural/voice.ts');
    return neuralVoice({ model, voicesDir, reference: draft, warn });
  }
  const azure = azureVoices.find((candidate) => candidate.name === name);
  if (azure) {
    refuseOther(name, azure.language, language);
    const { azureVoice } = await import('../cloud/voice.ts');
    return azureVoice({ azure, env, warn });
  }
  return draft;
};

/** Whether a voice speaks the language of a tag. The draft voice does, or says itself that it does not. */
export const speaks = (name: VoiceName, tag: string): boolean => {
  const own = [...neuralModels, ...azureVoices].find((voice) => voice.name === name)?.language;
  return own === undefined || own === new Intl.Locale(tag).language;
};

/** A voice that reads a language as if it were its own is no voice for it. */
const refuseOther = (name: VoiceName, own: string, wanted: string): void => {
  if (speaks(name, wanted)) return;
  throw new VoiceError(
    `${name} speaks “${own}”, and the film is in “${wanted}”. Use a voice of that language, record the film, or leave it to the draft voice.`,
  );
};
