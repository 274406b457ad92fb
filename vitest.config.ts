import { defineConfig } from 'vitest/config';

/** unit and knowledge need nothing; browser needs Chromium and a test build; live needs root and a real Request Tracker. */
export default defineConfig({
  test: {
    restoreMocks: true,
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/{house,utils,components}/**/*.test.{ts,tsx}'] },
      },
      { extends: true, test: { name: 'knowledge', include: ['tests/knowledge/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      // Prints figures for a person; `npm run bench` builds what it measures.
      {
        extends: true,
        test: {
          name: 'bench',
          include: ['tests/bench/*.bench.ts'],
          disableConsoleIntercept: true,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'live',
          include: ['tests/live/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
