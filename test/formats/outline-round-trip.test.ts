import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import { type OutlineOptions, readOutline } from '../../src/formats/outline-text/read-outline.ts';
import { writeMarkdown } from '../../src/formats/outline-text/write-markdown.ts';
import { writeOutline } from '../../src/formats/outline-text/write-outline.ts';
import { arbitraryPlan } from '../support/arbitrary-plan.ts';
import { outline, text } from '../support/outline.ts';
import { plan, planFrom } from '../support/plan-robot.ts';
import { patience, runs } from '../support/runs.ts';

/** Titles and depths, which is all that such a text promises to carry. */
function readBack(written: string, options?: OutlineOptions): string {
  const read = readOutline(written, options);
  if (!read.ok) return read.error.code === 'empty' ? '' : JSON.stringify(read.error);
  return read.value.items.map(({ depth, title }) => `${'  '.repeat(depth)}${title}`).join('\n');
}

describe.each([
  ['indented text', writeOutline],
  ['Markdown', writeMarkdown],
])('a plan as %s', (_what, write: (plan: Plan) => string) => {
  test(
    'is read back with the same titles at the same depths',
    () => {
      fc.assert(
        fc.property(arbitraryPlan({ maxNodes: 20 }), (one) => {
          expect(readBack(write(one), { kindWords: false })).toBe(outline(one));
        }),
        runs(200, 10_000),
      );
    },
    patience,
  );

  test.each([
    ['titles that look like marks', ['- a', '1. b', '1.1 c', '1.2 d', 'I. e', '# f', '---', '```', '[x] g']],
    [
      'titles that look like markup',
      ['<b>a</b>', '[b](https://c)', '`d` *e* **f** _g_', '&amp;', '| h |', '!i'],
    ],
    ['backslashes', ['\\', '\\\\a', '\\- b', 'C:\\new', '\\']],
    ['quotes', ['"a', 'b"', '"c"', '"d ""e"" "']],
    ['no title', ['', 'a', '']],
    ['full-width and right-to-left', ['＝1', '：', 'שלום', '目標：成長']],
  ])('keeps %s', (_titles, titles) => {
    const robot = plan();
    for (const title of titles) robot.do({ type: 'addNode', kind: 'goal', under: null, title });
    robot.do({ type: 'addNode', kind: 'goal', under: robot.id(titles[0]!), title: 'below' });
    expect(readBack(write(robot.plan), { kindWords: false })).toBe(robot.outline);
  });
});

const TREE = text`
  A
    B
      C
    D
  E
`;

test('indented text has one tab a level', () => {
  expect(writeOutline(planFrom(TREE).plan)).toBe('A\n\tB\n\t\tC\n\tD\nE\n');
});

test('some branches are written without what is beside them, none twice', () => {
  const robot = planFrom(TREE);
  const ids = ['E', 'B', 'C'].map((title) => robot.id(title));
  expect(writeOutline(robot.plan, ids)).toBe('B\n\tC\nE\n');
});

test('Markdown is a list of bullets', () => {
  expect(writeMarkdown(planFrom(TREE).plan)).toBe('- A\n  - B\n    - C\n  - D\n- E\n');
  expect(writeMarkdown(planFrom('1. [Sales](javascript:x)\n# <b>').plan)).toBe(
    '- 1\\. \\[Sales\\](javascript:x)\n- \\# \\<b\\>\n',
  );
});
