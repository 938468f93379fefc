import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // A slow machine is no mistake.
      {
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**'], testTimeout: 60_000 },
      },
      // These share one built site; each file opens a browser of its own, and two at a time fill two cores.
      {
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 20_000 } },
          maxWorkers: 2,
        },
      },
    ],
  },
});
