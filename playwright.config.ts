import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/browser.mjs';
import { anyFreePort } from './scripts/port.mjs';
import { binOf } from './scripts/program.mjs';

// Chosen once: the workers read this file again and have to find the same server.
process.env.E2E_PORT ??= String(await anyFreePort());
const port = process.env.E2E_PORT;
const soak = process.env.SOAK === '1';
const quoted = (text: string) => `"${text}"`;

/** Journeys on the built app (`npm run build` first; `npm test` does), in one real browser at a time. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  // Two cores: a second browser only makes both slow, and the tests that kill browsers need quiet.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: soak ? 30 * 60_000 : 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: process.env.E2E_REPORT ?? 'test-results/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}/`,
    browserName: 'chromium',
    launchOptions: launchOptions(),
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    // West of Greenwich and with summer time: a date kept as midnight UTC shows up as the day before.
    timezoneId: 'America/New_York',
    // A film of the screen would cost more time than it tells: the steps and the page at each of them are kept.
    trace: { mode: 'retain-on-failure', screenshots: false },
  },
  webServer: {
    command: [
      quoted(process.execPath),
      quoted(binOf('vite')),
      `preview --port ${port} --strictPort --host 127.0.0.1`,
    ].join(' '),
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
