import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { samplesOfPcm } from '../../media/pcm.ts';
import { RenderError } from '../../told/errors.ts';
import { askProgram } from '../program.ts';
import { VoiceError } from '../voice.ts';
import type { Sound } from '../../media/wav.ts';
import type { ModelFiles } from './model-files.ts';

export type SherpaRequest = {
  files: ModelFiles;
  speaker: number;
  /** 1 is the model's own pace; more is faster. */
  speed: number;
  texts: string[];
};

const answerSchema = z.union([
  z.object({
    utterances: z.array(
      z.object({
        /** Mono 16-bit little-endian samples, in base64. */
        pcm: z.string(),
        sampleRate: z.int().positive(),
      }),
    ),
  }),
  /** The package cannot be loaded on this machine. */
  z.object({ problem: z.literal('package') }),
]);
export type SherpaAnswer = z.infer<typeof answerSchema>;

const workerPath = fileURLToPath(new URL('./worker.ts', import.meta.url));
/** A slide of a minute, on a slow machine. */
const timeLimitMs = 600_000;

/**
 * Speaks texts with a model, in a process that lives only for this call.
 * @param name of the voice, for messages
 * @throws {VoiceError} when sherpa-onnx is not there or does not take the model
 */
export const runSherpa = async (
  name: string,
  request: SherpaRequest,
  {
    signal,
    worker = workerPath,
  }: { signal?: AbortSignal | undefined; worker?: string | undefined },
): Promise<Sound[]> => {
  signal?.throwIfAborted();
  const answer = await ask(name, request, worker, signal);
  if ('problem' in answer)
    throw new VoiceError(
      `${name} needs the package sherpa-onnx-node, which cannot be loaded on this machine (${process.platform} ${process.arch}, Node ${process.versions.node}). Run “npm ci” again, without --omit=optional; or use another voice.`,
    );
  if (answer.utterances.length !== request.texts.length)
    throw new VoiceError(
      `${name} was asked for ${request.texts.length} sentences and spoke ${answer.utterances.length}.`,
    );
  return answer.utterances.map(({ pcm, sampleRate }) => ({
    samples: samplesOfPcm(Buffer.from(pcm, 'base64')),
    sampleRate,
  }));
};

const ask = async (
  name: string,
  request: SherpaRequest,
  worker: string,
  signal: AbortSignal | undefined,
): Promise<SherpaAnswer> => {
  try {
    return answerSchema.parse(await askProgram(worker, request, { signal, timeLimitMs }));
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof RenderError) throw cause; // it was killed: nothing is wrong with the model
    throw new VoiceError(
      `sherpa-onnx does not speak with the model of ${name}${complaintOf(cause)}. Remove its folder in .cache/voices and install it again, with “npm run voice -- install ${name}”; or use another voice.`,
      { cause },
    );
  }
};

/** What the library said last of its own accord. */
const complaintOf = (error: unknown): string => {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  const lines = said.split('\n').filter((line) => /^\/.*\.cc:|^\w*Error:/u.test(line.trim()));
  const first = lines[0]?.trim().replace(/^\/\S*\/([^/]+\.cc:\S+)\s/u, '$1 ');
  return first ? ` (it says: ${first.slice(0, 200)})` : '';
};
