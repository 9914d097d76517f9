import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'tests/**/*.test.ts',
      'bench/**/*.test.ts',
      'scripts/**/*.test.ts',
      'training/*.test.ts',
    ],
    testTimeout: 30_000,
    reporters: ['default', './scripts/count-reporter.ts'],
  },
});
