import { lessonCommand } from './commands/lesson.ts';
import { realWorld } from './world/world.ts';

process.exitCode = await lessonCommand(process.argv.slice(2), {
  ...(await realWorld()),
  openPrinter: async (options) => {
    // Loaded late: a mistake in the arguments needs no browser.
    const { openPrinter } = await import('../lesson/papers/printer.ts');
    return openPrinter(options);
  },
});
