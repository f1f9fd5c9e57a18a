import { writeFileSync } from 'node:fs';
import { untilInterrupted } from '../../../src/cli/commands/interrupt.ts';

// Says that it has begun, and goes on until it is told to stop or a minute has passed.

const [said = ''] = process.argv.slice(2);
const { signal, release } = untilInterrupted();
const end = (word: string) => {
  writeFileSync(said, word);
  release();
  clearTimeout(minute);
};
const minute = setTimeout(() => end('a minute'), 60_000);
signal.addEventListener('abort', () => end('stopped'));
writeFileSync(said, 'begun');
