/** A voice that speaks in a cloud: what is spoken is sent there. */
export type AzureVoice = {
  /** What it is called in `--voice` and in a film. */
  name: string;
  /** What the service calls it. */
  voice: string;
  /** The language it speaks, by its subtag. */
  language: string;
};

/** Voices of Azure Speech. */
export const azureVoices = [
  { name: 'azure-fenna', voice: 'nl-NL-FennaNeural', language: 'nl' },
  { name: 'azure-colette', voice: 'nl-NL-ColetteNeural', language: 'nl' },
  { name: 'azure-maarten', voice: 'nl-NL-MaartenNeural', language: 'nl' },
  { name: 'azure-sonia', voice: 'en-GB-SoniaNeural', language: 'en' },
  { name: 'azure-ryan', voice: 'en-GB-RyanNeural', language: 'en' },
] as const satisfies readonly AzureVoice[];
