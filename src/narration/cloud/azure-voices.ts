/** A voice that speaks in a cloud: what is spoken is sent there. */
export type AzureVoice = {
  /** What it is called in `--voice` and in a film. */
  name: string;
  /** What the service calls it. */
  voice: string;
};

/** The Dutch voices of Azure Speech. */
export const azureVoices = [
  { name: 'azure-fenna', voice: 'nl-NL-FennaNeural' },
  { name: 'azure-colette', voice: 'nl-NL-ColetteNeural' },
  { name: 'azure-maarten', voice: 'nl-NL-MaartenNeural' },
] as const satisfies readonly AzureVoice[];
