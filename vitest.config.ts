import { defineConfig } from 'vitest/config';

const slow = { testTimeout: 180_000, hookTimeout: 180_000, expect: { poll: { timeout: 20_000 } } };

export default defineConfig({
  test: {
    projects: [
      // A slow machine is no mistake.
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/full/**', 'tests/pages/**', 'tests/searches/**'],
          testTimeout: 60_000,
          // Nothing is kept between files, so they share what they import.
          isolate: false,
          pool: 'threads',
        },
      },
      {
        test: {
          ...slow,
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts', 'tests/pages/**/*.test.ts'],
          globalSetup: ['tests/setup/fixture-site.ts', 'tests/setup/browser.ts'],
          provide: { everyPage: false },
          maxWorkers: 2,
          isolate: false,
        },
      },
      {
        test: {
          ...slow,
          name: 'content',
          include: ['tests/pages/**/*.test.ts'],
          globalSetup: ['tests/setup/real-site.ts'],
          provide: { everyPage: false },
        },
      },
      {
        test: {
          ...slow,
          name: 'full',
          include: ['tests/full/**/*.test.ts', 'tests/pages/**/*.test.ts', 'tests/e2e/{a11y,weight}.test.ts'],
          globalSetup: ['tests/setup/real-site.ts', 'tests/setup/browser.ts'],
          provide: { everyPage: true },
        },
      },
      {
        test: {
          ...slow,
          name: 'searches',
          include: ['tests/searches/**/*.test.ts'],
          globalSetup: ['tests/setup/real-site.ts'],
        },
      },
    ],
  },
});
