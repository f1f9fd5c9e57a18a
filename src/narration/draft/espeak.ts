import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { samplesOfPcm } from '../../media/pcm.ts';
import { askKept } from '../kept-program.ts';
import type { Utterance } from '../speech/sentence.ts';
import { VoiceError } from '../voice.ts';

/** How eSpeak NG speaks: words a minute, and pitch, range and volume from 0 to 100. */
export type EspeakSettings = {
  /** One of its voices (`nl`, `nl+f3`); without it, that of the language. */
  voice?: string | undefined;
  /** Who speaks a language that eSpeak NG lacks: good enough to compare a recording with, not to be heard. */
  standIn?: string | undefined;
  rate: number;
  pitch: number;
  range: number;
  volume: number;
};
/** `language` is a BCP 47 tag. */
export type EspeakRequest = { settings: EspeakSettings; language: string; texts: string[] };

const speechSchema = z.object({
  sampleRate: z.int().positive(),
  utterances: z.array(
    z.object({
      /** Mono 16-bit little-endian samples. */
      pcm: z.instanceof(Uint8Array),
      /** `position` counts code points from 0. */
      words: z.array(z.object({ position: z.int(), startMs: z.number().nonnegative() })),
    }),
  ),
});
const answerSchema = z.union([speechSchema, z.object({ problem: z.literal('language') })]);
export type EspeakAnswer = z.infer<typeof answerSchema>;
export type EspeakUtterance = z.infer<typeof speechSchema>['utterances'][number];

const workerPath = fileURLToPath(new URL('./worker.mjs', import.meta.url));
const timeLimitMs = 120_000;

/**
 * Speaks texts with eSpeak NG, in a process of its own. Its sound depends on what it said before, so it forgets that with every
 * request, which makes the same script sound the same to the last byte.
 * @throws {VoiceError} when it has no voice for the language
 */
export const runEspeak = async (
  request: EspeakRequest,
  { signal, worker = workerPath }: { signal?: AbortSignal; worker?: string } = {},
): Promise<Utterance[]> => {
  signal?.throwIfAborted();
  const answer = await ask(request, worker, signal).catch((cause: unknown) => {
    signal?.throwIfAborted();
    throw new Error(
      `The draft voice's process (${worker}) gave no speech. Run “npm ci” if packages are missing; the cause is below.`,
      { cause },
    );
  });
  if ('problem' in answer)
    throw new VoiceError(
      `The draft voice does not speak “${request.language}”: eSpeak NG has no voice for it. Record the film, or name another voice.`,
    );
  return answer.utterances.map((utterance, index) =>
    fromAnswer(request.texts[index] ?? '', utterance, answer.sampleRate),
  );
};

const ask = async (
  request: EspeakRequest,
  worker: string,
  signal: AbortSignal | undefined,
): Promise<EspeakAnswer> => {
  const answer = answerSchema.parse(await askKept(worker, request, { signal, timeLimitMs }));
  if ('utterances' in answer && answer.utterances.length !== request.texts.length)
    throw new Error(`Asked for ${request.texts.length} texts, got ${answer.utterances.length}.`);
  return answer;
};

const fromAnswer = (
  text: string,
  { pcm, words }: EspeakUtterance,
  sampleRate: number,
): Utterance => {
  const codePoints = [...text];
  return {
    samples: samplesOfPcm(pcm),
    sampleRate,
    words: words.map(({ position, startMs }) => ({
      offset: codePoints.slice(0, Math.max(position, 0)).join('').length,
      startMs,
    })),
  };
};
