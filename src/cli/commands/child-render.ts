import { execa } from 'execa';
import { readEvent, type RenderEvent, type Report } from '../../told/event.ts';
import { RenderError } from '../../told/errors.ts';
import { describeFailure } from '../../told/failure.ts';
import { perhapsMemory } from '../../told/memory.ts';
import { asksForJson, failedEvent } from '../reporting/json-lines.ts';

/**
 * Starts a render as a process of its own, and hears what it tells. One that ends without a word is told as failed.
 * @param command what Node runs to render
 */
export const startRender = (
  command: readonly string[],
  argv: readonly string[],
  report: Report,
): { ended: Promise<void>; stop: () => void } => {
  const args = asksForJson(argv) ? argv : [...argv, '--json'];
  const running = execa(process.execPath, [...process.execArgv, ...command, ...args], {
    stdin: 'ignore',
    buffer: { stdout: false },
    reject: false,
  });
  const hear = async () => {
    let last: RenderEvent | null = null;
    for await (const line of running) {
      const event = readEvent(line);
      if (event) report(event);
      last = event ?? last;
    }
    const { stderr, exitCode, signal } = await running;
    if (last?.kind === 'done' || last?.kind === 'failed') return;
    const ending = signal
      ? `it was killed (${signal}). ${perhapsMemory}`
      : `it ended with ${exitCode}`;
    const why = stderr.trim() || ending;
    report(failedEvent(describeFailure(new RenderError(`The render broke off: ${why}`))));
  };
  return { ended: hear(), stop: () => void running.kill('SIGINT') };
};
