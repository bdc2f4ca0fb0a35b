import { describe, expect, test } from 'vitest';
import { cellRows } from '../../src/domain/cell-text.ts';
import { read } from './outline-print.ts';

const block = (...rows: readonly string[]) => rows.map((row) => row.replaceAll(' | ', '\t')).join('\n');

describe('a block from a spreadsheet', () => {
  test('with a column for each step', () => {
    expect(read('A\t\t\n\tB\t\n\t\tC\nD\t\t\n')).toBe('A\n  B\n    C\nD');
    expect(read('A\t\t5\n\tB\t\n')).toBe('A (5)\n  B');
    expect(read(block('Level 1 | Level 2 | Budget', 'A |  | 5', ' | B | 7'))).toBe(
      'A (Budget: 5)\n  B (Budget: 7)',
    );
    expect(read(block('Уровень 1 | Уровень 2', 'A | ', ' | B'))).toBe('A\n  B');
    expect(read(block('Goal | Subgoal | Task', 'A |  | ', ' | B | ', ' |  | C'))).toBe('A\n  B\n    C');
  });

  test('with codes', () => {
    const rows = ['1 | A | x', '1.1 | B | y', '1.1.a | C | ', '2 | D | '];
    expect(read(block(...rows))).toBe('A (x)\n  B (y)\n    C\nD');
    expect(read(block('No. | What we want | Owner', ...rows))).toBe('A @x\n  B @y\n    C\nD');
    expect(read(block('№ | Цель | Ответственный', ...rows))).toBe('A @x\n  B @y\n    C\nD');
    expect(read('1\tA\n2\tB\n')).toBe('A\nB');
  });

  test('with levels as numbers or words', () => {
    expect(read(block('Level | Name', '1 | A', '2 | B', '2 | C', '1 | D'))).toBe('A\n  B\n  C\nD');
    expect(
      read(
        block(
          'Уровень | Цель',
          'Стратегическая | A',
          'Тактическая | B',
          'Оперативная | C',
          'Тактическая | D',
        ),
      ),
    ).toBe('A strategic\n  B tactical\n    C operational\n  D tactical');
    expect(read(block('Type | Title', 'Impact | A', 'Outcome | B', 'Output | C', 'Outcome | D'))).toBe(
      'A impact\n  B outcome\n    C output\n  D outcome',
    );
  });

  test('with parents, by title or code, in any order', () => {
    expect(read(block('Goal | Parent', 'B | A', 'A | ', 'C | B', 'E | '))).toBe('A\n  B\n    C\nE');
    expect(read(block('ID | Title | Parent ID', '7 | A | ', '9 | C | 8', '8 | B | 7'))).toBe('A\n  B\n    C');
    expect(read(block('Goal | Parent', 'A | A', 'X | Y', 'Y | X', 'Z | nobody'))).toBe('A\nZ\nX\n  Y');
  });

  test('loses nothing: columns without a known name join the description', () => {
    expect(read(block('Цель | Описание | Срок | Бюджет', 'A | текст | 30.04 | 5', 'B |  |  | '))).toBe(
      'A (текст; Срок: 30.04; Бюджет: 5)\nB',
    );
  });

  test('with newlines, tabs and quotes inside cells', () => {
    expect(read('Goal\tNote\n"A ""x""\nline"\t"one\ntwo\tthree"\nB\t"open\n')).toBe(
      'A "x" line (one; two\tthree)\nB ("open)',
    );
  });
});

test('cells know the line they begin on', () => {
  expect(cellRows('a\t"b\nc"\n\nd\te')).toEqual([
    { line: 1, cells: ['a', 'b\nc'] },
    { line: 4, cells: ['d', 'e'] },
  ]);
});
