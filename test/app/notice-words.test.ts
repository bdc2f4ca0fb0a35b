import { beforeAll, describe, expect, test } from 'vitest';
import { commandTable, type CommandType } from '../../src/domain/commands/index.ts';
import { KINDS } from '../../src/domain/kinds/index.ts';
import { refusal, type RefusalCode } from '../../src/domain/refusal.ts';
import { refusalWords } from '../../src/app/notices/refusal-words.ts';
import { doneWords, redoWords, stepWords, undoWords } from '../../src/app/notices/step-words.ts';
import { changeLanguage, startI18n } from '../../src/i18n/index.ts';

const speak = async (language: 'en' | 'ru') => {
  Object.assign(globalThis, { document: { documentElement: {} } });
  await startI18n(language);
  await changeLanguage(language);
};
const goals = (command: CommandType, count: number) => ({ command, count, kind: 'goal' as const });
const COMMANDS = Object.keys(commandTable).filter((type): type is CommandType => type in commandTable);
const REFUSALS: readonly RefusalCode[] = [
  'notFound',
  'badValue',
  'tooLong',
  'loop',
  'itself',
  'backwards',
  'kindMismatch',
  'alreadyLinked',
  'periodTurned',
  'periodOutside',
  'periodOverlaps',
  'partsDiffer',
  'nothingToDo',
  'changedElsewhere',
  'readOnly',
];

describe('in English', () => {
  beforeAll(() => speak('en'));

  test('steps are named with what they did to how many', () => {
    expect(doneWords(goals('deleteBranch', 14))).toBe('Deleted 14 goals');
    expect(doneWords(goals('deleteBranch', 1))).toBe('Deleted 1 goal');
    expect(doneWords({ command: 'deleteNodes', count: 2, kind: 'mixed' })).toBe('Deleted 2 items');
    expect(undoWords(goals('moveNodes', 3))).toBe('Undo move of 3 goals');
    expect(redoWords(goals('moveNodes', 1))).toBe('Redo move of 1 goal');
    expect(undoWords({ command: 'editRows', count: 1 })).toBe('Undo edit of 1 item');
    expect(doneWords({ command: 'addNode', count: 1, kind: 'outcome' }, { vocabulary: 'ec' })).toBe(
      'Added 1 × Purpose',
    );
    expect(doneWords({ command: 'addNode', count: 1, kind: 'activity' }, { vocabulary: 'ec' })).toBe(
      'Added 1 activity',
    );
  });

  test('without a step the buttons keep their plain names', () => {
    expect(undoWords(undefined)).toBe('Undo');
    expect(redoWords(undefined)).toBe('Redo');
  });

  test('a refusal names what it is about and what to do', () => {
    const loop = refusalWords(refusal('loop', { from: 'Grow', to: 'Sell' }));
    expect(loop.text).toBe('“Grow” cannot hang below “Sell”: the two would lead to each other in a loop.');
    expect(loop.remedy).toMatch(/^Move it to another place/);
    const backwards = refusalWords(refusal('backwards', { from: 'impact', to: 'output' }));
    expect(backwards.text).toBe('Impact → Output would run backwards in the chain.');
  });

  test('a long title is quoted short', () => {
    const { text } = refusalWords(refusal('itself', { title: 'x'.repeat(400) }));
    expect(text.length).toBeLessThan(110);
  });

  test('an undo that would undo somebody else is told as such', () =>
    expect(refusalWords(refusal('changedElsewhere'), 'undo').text).toBe(
      'This step cannot be undone: the same field has been changed since.',
    ));
});

describe('in Russian', () => {
  beforeAll(() => speak('ru'));

  test.each([
    [1, 'Удалено: 1 цель'],
    [3, 'Удалено: 3 цели'],
    [14, 'Удалено: 14 целей'],
    [21, 'Удалено: 21 цель'],
  ])('%i is counted in the right form', (count, words) =>
    expect(doneWords(goals('deleteBranch', count))).toBe(words),
  );

  test.each([
    [1, 'Отменить: перемещение 1 цели'],
    [3, 'Отменить: перемещение 3 целей'],
    [21, 'Отменить: перемещение 21 цели'],
  ])('%i after a noun stands in the genitive', (count, words) =>
    expect(undoWords(goals('moveNodes', count))).toBe(words),
  );
});

describe.each(['en', 'ru'] as const)('in %s nothing is left unsaid:', (language) => {
  beforeAll(() => speak(language));

  test('every command, done and as a step, for every kind', () => {
    for (const command of COMMANDS) {
      for (const kind of [...KINDS, 'mixed'] as const) {
        for (const words of [doneWords, stepWords]) {
          expect(words({ command, count: 2, kind })).not.toMatch(/history:|\{\{|^$/);
        }
      }
    }
  });

  test('every refusal, with a remedy', () => {
    for (const code of REFUSALS) {
      const { text, remedy } = refusalWords(refusal(code, { from: 'goal', to: 'risk', title: 'x', max: 5 }));
      expect(text).not.toMatch(/history:|\{\{|^$/);
      expect(remedy).not.toMatch(/history:|\{\{|^$/);
    }
  });
});
