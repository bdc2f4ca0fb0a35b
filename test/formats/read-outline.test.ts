import { describe, expect, test } from 'vitest';
import { readOutline } from '../../src/formats/outline-text/read-outline.ts';
import { timed } from '../support/measure.ts';
import { read } from './outline-print.ts';

const TREE = 'A\n  B\n    C\n  D\nE';

describe('a text becomes a branch when it is', () => {
  test.each([
    ['indented by tabs', 'A\n\tB\n\t\tC\n\tD\nE\n'],
    ['indented by two spaces', 'A\n  B\n    C\n  D\nE'],
    ['indented by four spaces and Windows lines', 'A\r\n    B\r\n        C\r\n    D\r\nE\r\n'],
    ['indented by both', 'A\n\tB\n\t    C\n    D\nE'],
    ['indented throughout', '    A\n      B\n        C\n      D\n    E'],
    ['full of empty lines', '\n\nA\n\n\tB\n\n\n\t\tC\n\tD\n \t \nE\n\n'],
    ['bulleted with dashes', '- A\n  - B\n    - C\n  - D\n- E'],
    ['bulleted with what the keyboard has', '* A\n  - B\n    + C\n  - D\n* E'],
    ['bulleted by a word processor, the indentation lost', '•\tA\no\tB\n▪\tC\no\tD\n•\tE'],
    ['bulleted with typographic marks', '‣ A\n  – B\n    • C\n  – D\n‣ E'],
    ['a list of tasks', '- [ ] A\n  - [x] B\n    - [ ] C\n  - [X] D\n- [ ] E'],
    ['numbered 1.1.a', '1 A\n1.1 B\n1.1.a C\n1.2 D\n2 E'],
    ['numbered with dots', '1. A\n1.1. B\n1.1.1. C\n1.2. D\n2. E'],
    ['numbered and indented', '1. A\n\t1.1. B\n\t\t1.1.1. C\n\t1.2. D\n2. E'],
    ['numbered in the middle of a document', '3.2 A\n3.2.1 B\n3.2.1.1 C\n3.2.2 D\n3.3 E'],
    ['numbered 1) a) –', '1) A\na) B\n– C\nb) D\n2) E'],
    ['numbered (1) (a) i)', '(1) A\n(a) B\n• C\n(b) D\n(2) E'],
    ['numbered I. A. 1.', 'I. A\nA. B\n1. C\nB. D\nII. E'],
    ['numbered I. а) 1)', 'I. A\nа) B\n1) C\nб) D\nII. E'],
    ['under headings', '# A\n## B\n### C\n## D\n# E'],
    ['under lower headings', '### A\n#### B\n##### C\n#### D\n### E'],
    ['under headings with bullets', '# A\n- B\n  - C\n- D\n# E'],
    ['lines with bullets below', 'A\n- B\n  - C\n- D\nE'],
  ])('%s', (_what, text) => {
    expect(read(text)).toBe(TREE);
  });
});

describe('what stands before a title', () => {
  test.each([
    ['3.5 million people', '3.5 million people'],
    ['10 new clients', '10 new clients'],
    ['1.5 % fewer errors\n2.7 days to answer', '1.5 % fewer errors\n2.7 days to answer'],
    ['A. Smith is hired\nTraining', 'A. Smith is hired\nTraining'],
    ['2024. The year of growth', '2024. The year of growth'],
    ['-5 % costs', '-5 % costs'],
    ['#1 in the market', '#1 in the market'],
    ['12.05. Meeting', '12.05. Meeting'],
    ['e.g. this', 'e.g. this'],
    ['"Quoted" goal', '"Quoted" goal'],
  ])('is part of it in %j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('rules and fences are not titles', () => {
    expect(read('A\n---\nB\n* * *\n```\nC\n===')).toBe('A\nB\nC');
  });

  test('Markdown is taken off', () => {
    expect(read('- **Increase income**: train people\n- 1\\. C\\*')).toBe(
      'Increase income: train people\n1. C*',
    );
  });

  test('a backslash keeps it', () => {
    expect(read('\\- A\n\\1. B\n\\# C\nC:\\new')).toBe('- A\n1. B\n# C\nC:\\new');
  });
});

describe('words for kinds', () => {
  test('in English and Russian make kinds and levels', () => {
    expect(
      read(
        'Impact: food security\n\tOutcome: incomes\n\t\tOutput: credit\nStrategic goal: grow\n\tTactical: sell',
      ),
    ).toBe('food security impact\n  incomes outcome\n    credit output\ngrow strategic\n  sell tactical');
    expect(read('Конечный результат: доходы\n\tМероприятие: обучение\nСТРАТЕГИЧЕСКАЯ ЦЕЛЬ: рост')).toBe(
      'доходы outcome\n  обучение activity\nрост strategic',
    );
  });

  test('are words when that is asked for, or when they are not alone', () => {
    expect(read('Risk: flood', { kindWords: false })).toBe('Risk: flood');
    expect(read('Note: flood\nRisk of flood: high\nRisk:')).toBe('Note: flood\nRisk of flood: high\nRisk:');
  });
});

describe('depths', () => {
  test('go down one step at a time, siblings staying siblings', () => {
    expect(read('# A\n### B\n### C\n## D')).toBe('A\n  B\n  C\n  D');
    expect(readOutline('# A\n### B\n### C')).toMatchObject({
      ok: true,
      value: { notes: [{ code: 'flattened', params: { count: 1 } }] },
    });
  });

  test('may come back to a place between', () => {
    expect(read('A\n\t\tB\n\tC\nD')).toBe('A\n  B\n  C\nD');
    expect(read('\t\tA\n\tB\nC')).toBe('A\nB\nC');
  });
});

describe('prose', () => {
  test('under headings describes what it stands under', () => {
    expect(read('# Plan\nFor 2026.\nApproved.\n\n## Goal\n- Step\nmore on it')).toBe(
      'Plan (For 2026.; Approved.)\n  Goal\n    Step (more on it)',
    );
  });

  test('too long for a title is kept in the description', () => {
    const long = `${'word '.repeat(200)}end`;
    const result = readOutline(`A\n\t${long}`);
    expect(result).toMatchObject({
      ok: true,
      value: {
        notes: [{ code: 'titleShortened', params: { line: 2, max: 500 } }],
        items: [{}, { description: long }],
      },
    });
    const title = result.ok ? (result.value.items[1]?.title ?? '') : '';
    expect(title.length).toBeLessThanOrEqual(500);
    expect(title).toMatch(/word…$/);
  });
});

describe('is refused', () => {
  test.each([
    ['nothing', '', { code: 'empty' }],
    ['only space', ' \n\t\n\ufeff', { code: 'empty' }],
    ['only rules', '---\n***', { code: 'empty' }],
    [
      'a line of a megabyte',
      `A\n${'x'.repeat(1_000_000)}`,
      { code: 'lineTooLong', params: { line: 2, max: 50_000 } },
    ],
    [
      '100,001 lines',
      'x\n'.repeat(100_001),
      { code: 'tooManyRecords', params: { count: 100_001, max: 100_000 } },
    ],
  ])('%s', (_what, text, error) => {
    expect(readOutline(text)).toMatchObject({ ok: false, error });
  });
});

test('10,000 lines are read in a blink', () => {
  const text = Array.from(
    { length: 10_000 },
    (_, at) => `${'\t'.repeat(at % 7)}${at % 3 ? '- ' : ''}Goal number ${at}`,
  ).join('\n');
  const result = readOutline(text);
  expect(timed(300, () => readOutline(text)).ms).toBeLessThan(300);
  expect(result.ok && result.value.items).toHaveLength(10_000);
});
