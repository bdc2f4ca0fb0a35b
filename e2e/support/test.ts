import { test as base, expect } from '@playwright/test';
import { Guard } from './guard.ts';

/**
 * Playwright's `test`, with one standing rule: a journey fails when anything goes wrong behind its back.
 * `guard.allow(...)` and `guard.onDialog(...)` name what a test expects.
 */
export const test = base.extend<{ guard: Guard }>({
  guard: [
    async ({ context, baseURL }, use) => {
      const guard = new Guard(baseURL ?? '');
      await guard.watch(context);
      await use(guard);
      guard.assertClean();
    },
    { auto: true },
  ],
});

export { expect };
