import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import LongestFirst from './scripts/longest-first.ts';

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'tests/**/*.test.ts',
      'bench/**/*.test.ts',
      'scripts/**/*.test.ts',
      'training/*.test.ts',
    ],
    // Left to itself Vitest keeps a processor free, half of a small machine; and tests of pages, servers and killed
    // processes wait a good part of their time: one more than there are processors.
    maxWorkers: availableParallelism() + 1,
    // Files share their processes and what these have loaded: the registry, the model, the browser. Modules keep nothing
    // but what is read once, and each test has folders, stores and pages of its own.
    isolate: false,
    globalSetup: './tests/run-folder.ts',
    sequence: { sequencer: LongestFirst },
    // Time is not tested; this only ends what hangs.
    testTimeout: 90_000,
    hookTimeout: 90_000,
    expect: { poll: { timeout: 15_000 } },
    reporters: ['default', './scripts/count-reporter.ts'],
  },
});
