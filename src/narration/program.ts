import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/**
 * Asks a program of this project something, in a process that lives only for this call: one JSON value in on standard
 * input, one out on standard output.
 * @param program the path of its source file
 */
export const askProgram = async (
  program: string,
  request: unknown,
  { signal, timeLimitMs }: { signal: AbortSignal | undefined; timeLimitMs: number },
): Promise<unknown> => {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  // Loaded late: a run whose films are spoken already does without.
  const { execa } = await import('execa');
  const { stdout } = await execa(process.execPath, ['--import', tsx, program], {
    input: JSON.stringify(request),
    timeout: timeLimitMs,
    maxBuffer: 1e9,
    ...(signal && { cancelSignal: signal }),
  });
  return JSON.parse(stdout);
};
