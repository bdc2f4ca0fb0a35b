import { describe, expect, test } from 'vitest';
import { writePlan } from '../../src/domain/file/write-plan.ts';
import { readFile } from '../../src/formats/read-file.ts';
import { FORMATS, READABLE_EXTENSIONS } from '../../src/formats/registry.ts';
import { outline } from '../support/outline.ts';
import { planFrom } from '../support/plan-robot.ts';
import { printed } from './outline-print.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const TREE = 'A\n  B\n    C\n  D\nE';

/** What a file is taken for, and what is in it. */
function read(text: string, name: string): string {
  const result = readFile(bytes(text), name);
  if (!result.ok) return `refused: ${result.error.code}`;
  const { value } = result;
  if (value.type === 'rating') return `rating of ${value.file.subject}`;
  return value.type === 'plan' ? `plan\n${outline(value.plan)}` : `outline\n${printed(value.items)}`;
}

describe('a file is taken for what is in it', () => {
  const { plan } = planFrom(TREE);
  test.each([
    ['a plan', writePlan(plan), 'plan.throughline.json', `plan\n${TREE}`],
    ['a plan renamed', writePlan(plan), 'plan.txt', `plan\n${TREE}`],
    ['a plan renamed to a list', writePlan(plan), 'plan.md', `plan\n${TREE}`],
    ['indented text', 'A\n\tB', 'a.txt', 'outline\nA\n  B'],
    ['a Markdown list', '- A\n  - B', 'a.md', 'outline\nA\n  B'],
    ['a block of cells', 'Goal\tOwner\nA\tAnna', 'a.tsv', 'outline\nA @Anna'],
    ['text without a name', 'A\n\tB', '', 'outline\nA\n  B'],
    ['JSON of others', '{"a":1}', 'a.txt', 'refused: notOurs'],
    ['what only calls itself JSON', 'A\n\tB', 'a.json', 'refused: notJson'],
    ['nothing', ' \n', 'a.txt', 'refused: empty'],
    ['bytes', '\u0000\u0001\u0002', 'a.txt', 'refused: notText'],
  ])('%s', (_what, text, name, expected) => {
    expect(read(text, name)).toBe(expected);
  });
});

test('every format that is written can be named, and no extension is two formats’', () => {
  const all = FORMATS.flatMap(({ extensions }) => extensions);
  expect(new Set(all).size).toBe(all.length);
  expect(all.every((extension) => /^(\.[a-z]+)+$/.test(extension))).toBe(true);
  expect(READABLE_EXTENSIONS).toEqual(expect.arrayContaining(['.throughline.json', '.txt', '.md', '.tsv']));
});

test('what a format writes it reads again', () => {
  const { plan } = planFrom(TREE);
  for (const { id, write, extensions } of FORMATS) {
    if (write) expect(read(write(plan, null), `a${extensions[0]}`), id).toMatch(new RegExp(`${TREE}$`));
  }
});
