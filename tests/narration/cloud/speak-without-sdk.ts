import { azureVoice } from '../../../src/narration/cloud/voice.ts';
import { dutch } from '../../language/dutch.ts';

// Prints why it does not speak.
const voice = azureVoice({
  azure: { name: 'azure-fenna', voice: 'nl-NL-FennaNeural', language: 'nl' },
  env: { AZURE_SPEECH_KEY: 'a-key', AZURE_SPEECH_REGION: 'westeurope' },
});
await voice
  .speak([{ part: 'body', text: 'Hallo.' }], { language: dutch, lexicon: {} })
  .catch((error: Error) => process.stdout.write(error.message));
