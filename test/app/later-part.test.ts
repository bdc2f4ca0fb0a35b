import { expect, test } from 'vitest';
import { laterPart } from '../../src/app/plan/later-part.tsx';

const Page = () => null;

test('a part that could not be fetched is fetched anew by whoever tries again', async () => {
  const answers = [Promise.reject(new Error('offline')), Promise.resolve({ default: Page })];
  const part = laterPart(() => answers.shift()!);
  const first = part.component();
  part.prepare();
  await expect.poll(part.component).not.toBe(first);
  part.prepare();
  await expect.poll(part.component).toBe(Page);
});
