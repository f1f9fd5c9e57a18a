import path from 'node:path';
import { lessonCommand } from '../../src/cli/commands/lesson.ts';
import { openPrinter } from '../../src/lesson/papers/printer.ts';
import { standInWorld } from '../cli/stand-ins/world.ts';

// The browser that prints is the real one; it need not be unpacked anew for every test.
const cacheDir = path.resolve(import.meta.dirname, '..', '..', '.cache');

process.exitCode = await lessonCommand(process.argv.slice(2), {
  ...standInWorld,
  openPrinter: (options) => openPrinter({ ...options, cacheDir }),
});
