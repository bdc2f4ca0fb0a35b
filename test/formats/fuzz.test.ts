import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '../../src/domain/commands/apply.ts';
import { emptyPlan } from '../../src/domain/plan.ts';
import { readClipboard } from '../../src/formats/clipboard/read-clipboard.ts';
import { FRAGMENT_TYPE } from '../../src/formats/clipboard/write-clipboard.ts';
import { readOutline } from '../../src/formats/outline-text/read-outline.ts';
import { writeMarkdown } from '../../src/formats/outline-text/write-markdown.ts';
import { writeOutline } from '../../src/formats/outline-text/write-outline.ts';
import { readFile } from '../../src/formats/read-file.ts';
import { arbitraryPlan } from '../support/arbitrary-plan.ts';
import { NOW, testContext } from '../support/context.ts';
import { mutatedBytes } from '../support/mutated-bytes.ts';
import { patience, runs } from '../support/runs.ts';

/** A refusal, or items that the command takes: titles short and in one line, depths without jumps. */
function expectSense(text: string): void {
  const read = readOutline(text, { kindWords: false });
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  if (!read.ok) return;
  let before = -1;
  for (const { depth, title, description = '' } of read.value.items) {
    expect(depth).toBeGreaterThanOrEqual(0);
    expect(depth).toBeLessThanOrEqual(before + 1);
    expect(title.length).toBeLessThanOrEqual(500);
    expect(title).not.toMatch(/[\n\t\u202e\0]/);
    expect(description.length).toBeLessThanOrEqual(50_000);
    before = depth;
  }
  const items = read.value.items.map(({ kind: _, level: __, ...item }) => item);
  const pasted = apply(emptyPlan('', 'en', NOW), { type: 'addBranch', under: null, items }, testContext());
  expect(pasted.ok).toBe(true);
}

const indent = fc.constantFrom('', '', '\t', '\t\t', '  ', '    ', ' \t', '\u00a0', '\u3000');
const mark = fc.constantFrom(
  '',
  '',
  '- ',
  '* ',
  '•\t',
  'o\t',
  '1. ',
  '1.1 ',
  '1.1.a) ',
  'a) ',
  'IV. ',
  '(1) ',
  '# ',
  '### ',
  '- [x] ',
  '"',
  '\\',
  '---',
  '```',
);
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    'Goal',
    'Цель',
    'Level',
    'Owner',
    'Code',
    'Parent',
    '1',
    '1.1',
    'Outcome: x',
    'Риск: y',
    '',
    '__proto__',
    'a\u0301',
  ),
);
const cell = fc
  .tuple(fc.constantFrom('', '"'), words, fc.constantFrom('', '"'))
  .map((parts) => parts.join(''));
const line = fc
  .tuple(
    indent,
    mark,
    fc.array(cell, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('\t', '\t', ' ', '\t\t'),
  )
  .map(([space, marker, cells, between]) => space + marker + cells.join(between));
const text = fc
  .tuple(fc.array(line, { maxLength: 20 }), fc.constantFrom('\n', '\r\n', '\r', '\n\n'))
  .map(([lines, end]) => lines.join(end));

describe('nothing that is pasted throws or passes unsound', () => {
  test(
    'texts by the grammar',
    () => {
      fc.assert(fc.property(text, expectSense), runs(200, 10_000));
    },
    patience,
  );

  test(
    'outlines of ours, some bytes changed',
    () => {
      const outlines = arbitraryPlan({ maxNodes: 20 }).chain((plan) =>
        fc.constantFrom(writeOutline(plan), writeMarkdown(plan)),
      );
      fc.assert(
        fc.property(outlines.chain(mutatedBytes), (bytes) => {
          expectSense(new TextDecoder().decode(bytes));
          expect(typeof readFile(bytes, 'a.md').ok).toBe('boolean');
        }),
        runs(200, 10_000),
      );
    },
    patience,
  );

  test(
    'texts of any sort',
    () => {
      fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), expectSense), runs(200, 10_000));
    },
    patience,
  );

  test(
    'clipboards of any sort',
    () => {
      const json = fc.oneof(fc.json(), fc.string(), text);
      fc.assert(
        fc.property(json, json, text, (own, html, plain) => {
          const texts: Record<string, string> = {
            [FRAGMENT_TYPE]: own,
            'text/html': `<ul data-throughline="${html}">`,
            'text/plain': plain,
          };
          const pasted = readClipboard((type) => texts[type] ?? '', emptyPlan('', 'en', NOW));
          expect(typeof pasted.ok).toBe('boolean');
        }),
        runs(200, 10_000),
      );
    },
    patience,
  );
});
