import { defineConfig } from 'vitest/config';

/**
 * Unit and property tests run in plain node: what they cover needs no browser. Whatever a person sees is
 * tested in a real browser by `e2e/`.
 */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    // Two cores is the machine we care about; more workers only make property tests time out.
    maxWorkers: 2,
    // Property tests take a second each; the rest is patience with a busy machine.
    testTimeout: 60_000,
    passWithNoTests: false,
  },
});
