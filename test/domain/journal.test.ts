import { describe, expect, test } from 'vitest';
import { asChange, type Diff } from '../../src/domain/diff.ts';
import { advanced, historyFrom, type JournalEntry, MAX_STEPS, NO_HISTORY } from '../../src/domain/journal.ts';
import { NOW } from '../support/context.ts';

/** A change of the title of the one node there is. */
const titled = (before: string | null, after: string | null): Diff => [
  asChange({
    table: 'nodes',
    id: 'n',
    ...(before !== null && { before: { id: 'n', title: before } }),
    ...(after !== null && { after: { id: 'n', title: after } }),
  }),
];
const entry = (
  group: string,
  changes: Diff,
  more: Partial<JournalEntry> & { readonly writer?: string } = {},
): JournalEntry & { readonly writer?: string } => ({
  step: 'do',
  group,
  label: { command: 'editRows', count: 1, kind: 'goal' },
  changes,
  at: NOW,
  ...more,
});
const groups = (entries: readonly JournalEntry[]) => {
  const { undo, redo } = historyFrom(entries);
  return { undo: undo.map(({ group }) => group), redo: redo.map(({ group }) => group) };
};

describe('the history', () => {
  test('is empty at first', () => expect(historyFrom([])).toBe(NO_HISTORY));

  test('has one step for all entries of a group, named by the first', () => {
    const created = { label: { command: 'addNode', count: 1, kind: 'goal' } } as const;
    const { undo } = historyFrom([
      entry('typing', titled(null, ''), created),
      entry('typing', titled('', 'Raise')),
      entry('typing', titled('Raise', 'Raise incomes')),
    ]);
    expect(undo).toHaveLength(1);
    expect(undo[0]).toMatchObject({ label: created.label, changes: titled(null, 'Raise incomes') });
  });

  test('forgets a group that came to nothing', () => {
    const entries = [entry('typing', titled(null, '')), entry('typing', titled('', null))];
    expect(groups(entries)).toEqual({ undo: [], redo: [] });
  });

  test('moves a step from one side to the other, and forgets what was undone once something new is done', () => {
    const done = [entry('a', titled('1', '2')), entry('b', titled('2', '3'))];
    const undone = [...done, entry('b', titled('3', '2'), { step: 'undo' })];
    expect(groups(undone)).toEqual({ undo: ['a'], redo: ['b'] });
    const redone = [...undone, entry('b', titled('2', '3'), { step: 'redo' })];
    expect(groups(redone)).toEqual({ undo: ['a', 'b'], redo: [] });
    expect(groups([...undone, entry('c', titled('2', '4'))])).toEqual({ undo: ['a', 'c'], redo: [] });
  });

  test('knows nothing of mending, nor of turning what it never had', () => {
    const mend = entry('m', titled('1', '2'), { step: 'mend' });
    const unknown = entry('x', titled('1', '2'), { step: 'undo' });
    expect(groups([mend, unknown])).toEqual({ undo: [], redo: [] });
  });

  test(`goes back ${MAX_STEPS} steps`, () => {
    const entries = Array.from({ length: 250 }, (_, i) => entry(`${i}`, titled(`${i}`, `${i + 1}`)));
    const { undo } = historyFrom(entries);
    expect(undo).toHaveLength(200);
    expect([undo[0]!.group, undo.at(-1)!.group]).toEqual(['50', '249']);
  });

  test('joins what one tab typed while another was writing too', () => {
    const steps = historyFrom([
      entry('typing', titled('', 'R'), { writer: 'anna' }),
      entry('other', titled('R', 'S'), { writer: 'boris' }),
      entry('typing', titled('S', 'T'), { writer: 'anna' }),
    ]).undo;
    expect(steps.map(({ group }) => group)).toEqual(['other', 'typing']);
    expect(steps[1]!.changes).toEqual(titled('', 'T'));
  });

  test('begins a new step where another of the same tab came between', () => {
    const entries = [
      entry('typing', titled('', 'R')),
      entry('other', titled('R', 'S')),
      entry('typing', titled('S', 'T')),
    ];
    expect(groups(entries).undo).toEqual(['typing', 'other', 'typing']);
    const undone = [...entries, entry('typing', titled('T', 'S'), { step: 'undo' })];
    expect(groups(undone)).toEqual({ undo: ['typing', 'other'], redo: ['typing'] });
  });

  test('is never changed in place', () => {
    const before = historyFrom([entry('a', titled('1', '2'))]);
    const copy = structuredClone(before);
    advanced(before, entry('a', titled('2', '3')));
    advanced(before, entry('a', titled('2', '1'), { step: 'undo' }));
    expect(before).toEqual(copy);
  });
});
