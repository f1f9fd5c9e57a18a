import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';

/** How eSpeak NG speaks: its voice (`nl`, `nl+f3`), words a minute, and pitch, range and volume from 0 to 100. */
export type EspeakSettings = {
  voice: string;
  rate: number;
  pitch: number;
  range: number;
  volume: number;
};
export type EspeakRequest = { settings: EspeakSettings; texts: string[] };

const answerSchema = z.object({
  sampleRate: z.int().positive(),
  utterances: z.array(
    z.object({
      /** Mono 16-bit little-endian samples, in base64. */
      pcm: z.string(),
      /** `position` counts code points from 0. */
      words: z.array(z.object({ position: z.int(), startMs: z.number().nonnegative() })),
    }),
  ),
});
export type EspeakAnswer = z.infer<typeof answerSchema>;
export type EspeakUtterance = EspeakAnswer['utterances'][number];

/** One text as spoken: its sound, and where in it (character offset) each word begins. */
export type Utterance = {
  samples: Float32Array;
  sampleRate: number;
  words: { offset: number; startMs: number }[];
};

const workerPath = fileURLToPath(new URL('./worker.ts', import.meta.url));
const timeLimitMs = 120_000;

/**
 * Speaks texts with eSpeak NG, in a process that lives only for this call. Its sound depends on what it said before,
 * so a process per script is also what makes the same script sound the same to the last byte.
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
  return answer.utterances.map((utterance, index) =>
    fromAnswer(request.texts[index] ?? '', utterance, answer.sampleRate),
  );
};

const ask = async (
  request: EspeakRequest,
  worker: string,
  signal: AbortSignal | undefined,
): Promise<EspeakAnswer> => {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  // Loaded late: a run whose films are spoken already does without.
  const { execa } = await import('execa');
  const { stdout } = await execa(process.execPath, ['--import', tsx, worker], {
    input: JSON.stringify(request),
    timeout: timeLimitMs,
    maxBuffer: 1e9,
    ...(signal && { cancelSignal: signal }),
  });
  const answer = answerSchema.parse(JSON.parse(stdout));
  if (answer.utterances.length !== request.texts.length)
    throw new Error(`Asked for ${request.texts.length} texts, got ${answer.utterances.length}.`);
  return answer;
};

const fromAnswer = (
  text: string,
  { pcm, words }: EspeakUtterance,
  sampleRate: number,
): Utterance => {
  const bytes = Buffer.from(pcm, 'base64');
  const samples = Float32Array.from(
    { length: bytes.length >> 1 },
    (_, index) => bytes.readInt16LE(index * 2) / 0x8000,
  );
  const codePoints = [...text];
  return {
    samples,
    sampleRate,
    words: words.map(({ position, startMs }) => ({
      offset: codePoints.slice(0, Math.max(position, 0)).join('').length,
      startMs,
    })),
  };
};
