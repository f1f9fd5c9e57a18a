/**
 * A program of its own: reads one request as JSON from standard input, speaks it with sherpa-onnx, writes one answer as
 * JSON to standard output, and ends. It is the only file that loads sherpa-onnx, which ends its process when it dislikes
 * a model, and whose Piper part holds eSpeak NG (GPL-3.0).
 */
import { text } from 'node:stream/consumers';
import { pcmOfSamples } from '../../media/pcm.ts';
import type { SherpaAnswer, SherpaRequest } from './sherpa.ts';

type Tts = {
  generateAsync(request: {
    text: string;
    sid: number;
    speed: number;
    /** Memory of the library's own cannot be handed on in every Node. */
    enableExternalBuffer: boolean;
    generationConfig?: {
      sid: number;
      speed: number;
      numSteps: number;
      extra: Record<string, string>;
    };
  }): Promise<{ samples: Float32Array; sampleRate: number }>;
};
type Sherpa = { OfflineTts: { createAsync(config: unknown): Promise<Tts> } };

const load = async (): Promise<Sherpa | null> => {
  // Not known when types are checked: an optional package.
  const name = 'sherpa-onnx-node';
  try {
    return ((await import(name)) as { default: Sherpa }).default;
  } catch (error) {
    process.stderr.write(`${String(error)}\n`);
    return null;
  }
};

const answer = async ({ files, speaker, speed, texts }: SherpaRequest): Promise<SherpaAnswer> => {
  const sherpa = await load();
  if (!sherpa) return { problem: 'package' };
  const tts = await sherpa.OfflineTts.createAsync({
    model: { ...files, numThreads: 2, provider: 'cpu', debug: false },
    maxNumSentences: 1,
  });
  const utterances: { pcm: string; sampleRate: number }[] = [];
  for (const sentence of texts) {
    const { samples, sampleRate } = await tts.generateAsync({
      text: sentence,
      sid: speaker,
      speed,
      enableExternalBuffer: false,
      ...('supertonic' in files && {
        generationConfig: { sid: speaker, speed, numSteps: 8, extra: { lang: 'nl' } },
      }),
    });
    utterances.push({ pcm: pcmOfSamples(samples).toString('base64'), sampleRate });
  }
  return { utterances };
};

process.stdout.write(
  JSON.stringify(await answer(JSON.parse(await text(process.stdin)) as SherpaRequest)),
);
