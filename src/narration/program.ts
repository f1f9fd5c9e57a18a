import path from 'node:path';
import { RenderError } from '../told/errors.ts';
import { perhapsMemory } from '../told/memory.ts';

/** Runs what is in TypeScript. */
const start = path.resolve(import.meta.dirname, '../start/command.mjs');

/**
 * Asks a program of this project something, in a process that lives only for this call: one JSON value in on standard
 * input, one out on standard output.
 * @param program the path of its source file; what is in plain JavaScript starts at once, TypeScript is compiled first
 * @throws {RenderError} when it was killed; else what it threw
 */
export const askProgram = async (
  program: string,
  request: unknown,
  { signal, timeLimitMs }: { signal: AbortSignal | undefined; timeLimitMs: number },
): Promise<unknown> => {
  const compiler = program.endsWith('.ts') ? [start] : [];
  // Loaded late: a run whose films are spoken already does without.
  const { execa, ExecaError } = await import('execa');
  try {
    const { stdout } = await execa(process.execPath, [...compiler, program], {
      input: JSON.stringify(request),
      timeout: timeLimitMs,
      maxBuffer: 1e9,
      ...(signal && { cancelSignal: signal }),
    });
    return JSON.parse(stdout);
  } catch (cause) {
    if (!(cause instanceof ExecaError) || cause.signal !== 'SIGKILL' || cause.timedOut) throw cause;
    throw wasKilled(cause.signal, cause);
  }
};

/** What to say when a system ended such a program, as it does when memory runs out. */
export const wasKilled = (killedBy: string, cause: unknown): RenderError =>
  new RenderError(`What it needs to speak or to hear was killed (${killedBy}).`, {
    remedy: perhapsMemory,
    cause,
  });
