import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    reporters: ['default', fileURLToPath(new URL('count-reporter.ts', import.meta.url))],
    projects: [
      {
        root,
        // What takes a second here may take ten on a machine that is busy with other things.
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          // By itself Vitest leaves a core free, which of two is half.
          maxWorkers: 2,
          // They begin sooner than processes do, for each of many small files.
          pool: 'threads',
          testTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: 'browser',
          // `test/built` reads what `npm run build` made; it needs no browser, but it needs the build.
          include: ['test/built/**/*.test.ts', 'test/browser/**/*.test.ts'],
          globalSetup: fileURLToPath(new URL('browser/harness/make-ready.ts', import.meta.url)),
          // Browsers mostly wait: two at once take little more than half the time, more of them make each other late.
          maxWorkers: 2,
          // After the unit tests, which would make both late.
          sequence: { groupOrder: 1 },
          // On a machine that is busy with other things a browser now and then answers too late, and the next time in
          // time. A fault of ours fails twice; a test that passed at the second try is listed as such.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
