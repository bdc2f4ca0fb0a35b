import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { build, type Rolldown } from 'vite';
import { arbitraryHeading } from '../test/support/arbitrary-heading.ts';
import type * as Wrapping from './fixtures/wrapping.ts';
import { expect, test } from './pages/journey.ts';

/** `compareInFont` as a script for the page. */
async function script(): Promise<string> {
  const entry = fileURLToPath(new URL('./fixtures/wrapping.ts', import.meta.url));
  const lib = { entry, name: 'wrapping', formats: ['iife' as const] };
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, lib },
  });
  const [{ output }] = built as [Rolldown.RolldownOutput];
  return output[0].code;
}

test('cards have room for as many lines as their titles are broken into', async ({ page, start }) => {
  await start.open();
  const titles = fc.sample(arbitraryHeading, { numRuns: 10_000, seed: 1 });
  await page.evaluate(`${await script()}; globalThis.wrapping = wrapping;`);
  for (const font of [
    '550 14px "Inter Variable", sans-serif',
    '600 24px "Inter Variable", sans-serif',
    '550 14px serif',
  ]) {
    const { told, wrong } = await page.evaluate(
      async ([type, texts]) => {
        await document.fonts.load(type, 'AaБб0');
        const { wrapping } = globalThis as unknown as { wrapping: typeof Wrapping };
        return wrapping.compareInFont(texts, type, 246);
      },
      [font, titles] as const,
    );
    expect(wrong).toEqual([]);
    expect(told).toBeGreaterThan(titles.length / 4);
  }
});
