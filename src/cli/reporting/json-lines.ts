import type { RenderEvent, Report } from '../../told/event.ts';
import type { Failure } from '../../told/failure.ts';

/** Drawing is told frame by frame; a program needs it only so often. */
const drawingEveryMs = 250;

/** Writes events as JSON, one a line. */
export const jsonLines = (stream: NodeJS.WritableStream, nowMs = () => Date.now()): Report => {
  let drawingToldMs = -Infinity;
  return (event) => {
    if (event.kind === 'drawing') {
      if (nowMs() - drawingToldMs < drawingEveryMs) return;
      drawingToldMs = nowMs();
    }
    stream.write(`${JSON.stringify(event)}\n`);
  };
};

/** A failure as the last event of a run. */
export const failedEvent = ({ reason, exitCode, problems, remedy }: Failure): RenderEvent => ({
  ...{ kind: 'failed', reason, exitCode, problems },
  ...(remedy !== undefined && { remedy }),
});

/** Whether a command is asked to print JSON, even where the rest of what it is asked makes no sense. */
export const asksForJson = (argv: readonly string[]): boolean => argv.includes('--json');
