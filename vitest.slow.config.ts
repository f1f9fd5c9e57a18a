import { defineConfig } from 'vitest/config';

// What takes minutes: real films, many of them. `npm run test:slow`.
export default defineConfig({
  test: {
    include: ['tests/slow/*.slow.ts'],
    fileParallelism: false,
    testTimeout: 1_200_000,
    hookTimeout: 120_000,
  },
});
