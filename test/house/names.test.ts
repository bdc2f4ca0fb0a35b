import { expect, test } from 'vitest';
import { filesIn } from './source.ts';

/** These name no thing: what is in such a file nobody can guess. */
const SAYS_NOTHING = /(^|[-.])(utils?|helpers?|common|managers?|services?)([-.]|$)/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;

function nameFinding(path: string): string | undefined {
  const name = path.split('/').at(-1) ?? '';
  if (SAYS_NOTHING.test(name)) return `${path} says nothing about what is in it`;
  return KEBAB.test(name) ? undefined : `${path} is not kebab-case`;
}

test('files are named after what is in them', () => {
  const files = ['src', 'test', 'e2e', 'scripts'].flatMap((folder) => filesIn(folder, /\.(tsx?|mjs|css)$/));
  expect(files.length).toBeGreaterThan(20);
  expect(files.map(({ path }) => nameFinding(path)).filter(Boolean)).toEqual([]);
});

test.each([
  'src/utils.ts',
  'src/ui/date-utils.ts',
  'src/domain/helpers.test.ts',
  'src/ui/Button.tsx',
  'src/ui/a_b.ts',
])('the rule finds %s', (path) => {
  expect(nameFinding(path)).toBeDefined();
});

test.each([
  'src/ui/button.module.css',
  'src/i18n/typed-keys.d.ts',
  'test/house/names.test.ts',
  'src/domain/plan.ts',
])('the rule accepts %s', (path) => {
  expect(nameFinding(path)).toBeUndefined();
});
