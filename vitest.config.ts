import { defineConfig } from 'vitest/config';

/** Told by their name: they have a real browser draw, and each starts processes of its own. */
const browser = ['tests/**/*.browser.test.{ts,tsx}'];

/** Told by their name: they start processes or workers (the command line, ffmpeg, a voice), and take seconds. */
const process = ['tests/**/*.process.test.{ts,tsx}'];

/** What the house itself is held to; part of `npm run lint`. */
const house = ['tests/{architecture,citations}.test.ts'];

// Generous: a busy machine is slower by ten, and a time limit is no test of speed.
// Suites keep what they change to themselves; loading every module again for each of them took longer than they do.
const shared = { testTimeout: 240_000, hookTimeout: 300_000, isolate: false };

export default defineConfig({
  test: {
    projects: [
      { test: { ...shared, name: 'house', include: house, maxWorkers: 2 } },
      {
        test: {
          ...shared,
          name: 'light',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...browser, ...process, ...house],
          setupFiles: ['tests/no-process.ts'],
          maxWorkers: 2,
        },
      },
      {
        test: {
          ...shared,
          name: 'process',
          include: [...process, ...browser],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
