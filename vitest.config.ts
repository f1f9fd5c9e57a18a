import { defineConfig } from 'vitest/config';

/** What has a real browser draw: each keeps both cores busy on its own. */
const heavy = [
  'tests/*.e2e.test.ts',
  'tests/compositions/**/*.test.{ts,tsx}',
  'tests/render/{browser,poster,sidecars}.test.ts',
  'tests/render/engine/engines.test.ts',
  'tests/render/engine/fast/pages.test.ts',
  'tests/storyboard/storyboard.test.ts',
];

const shared = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'light',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: heavy,
          maxWorkers: 2,
        },
      },
      {
        test: {
          ...shared,
          name: 'heavy',
          include: heavy,
          // One file at a time is no slower, and steadier.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
