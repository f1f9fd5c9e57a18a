import { text } from 'node:stream/consumers';
import { draftSettings } from '../../../src/narration/draft/voice.ts';
import { runEspeak } from '../../../src/narration/draft/espeak.ts';
import type { SherpaAnswer, SherpaRequest } from '../../../src/narration/neural/sherpa.ts';
import { pcmOfSamples } from '../../../src/media/pcm.ts';

// Answers as the program that loads sherpa-onnx does, with another speaker and pace of eSpeak NG: whose word times are
// known, and are not told.
const { texts } = JSON.parse(await text(process.stdin)) as SherpaRequest;
const utterances = await runEspeak({
  settings: { ...draftSettings, voice: 'nl+f2', rate: 140 },
  language: 'nl',
  texts,
});
const answer: SherpaAnswer = {
  utterances: utterances.map(({ samples, sampleRate }) => ({
    pcm: pcmOfSamples(samples).toString('base64'),
    sampleRate,
  })),
};
process.stdout.write(JSON.stringify(answer));
