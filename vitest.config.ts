import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // A slow machine is no mistake.
      {
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**'], testTimeout: 60_000 },
      },
      // These share one built site and one browser, and wait for pages to load.
      {
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
