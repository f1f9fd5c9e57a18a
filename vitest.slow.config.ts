import { defineConfig } from 'vitest/config';

// What takes minutes: real films, many of them, and commands started again and again. `npm run test:slow`.
export default defineConfig({
  test: {
    include: ['tests/**/*.slow.ts'],
    fileParallelism: false,
    testTimeout: 1_200_000,
    hookTimeout: 300_000,
  },
});
