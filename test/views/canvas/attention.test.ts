import { expect, test } from 'vitest';
import type { NodeId } from '../../../src/domain/ids.ts';
import { NEW_SESSION, type Session } from '../../../src/editor/session.ts';
import { Attention } from '../../../src/views/canvas/board/attention.ts';

const [a, b] = ['a', 'b'] as unknown as readonly [NodeId, NodeId];
const chosen = (id: NodeId, more: Partial<Session> = {}): Session => ({
  ...NEW_SESSION,
  selection: [id],
  ...more,
});
const editing = (group: string): Partial<Session> => ({
  editing: { id: b, group, original: '', text: '', isNew: false },
});

test('what is chosen by key or elsewhere is brought into sight, once', () => {
  const attention = new Attention(chosen(a));
  expect(attention.turnTo(chosen(a))).toBeNull();
  expect(attention.turnTo(chosen(b))).toEqual({ id: b, zoom: 0 });
  expect(attention.turnTo(chosen(b))).toBeNull();
  expect(attention.turnTo(NEW_SESSION)).toBeNull();
});

test('what a pointer has chosen stays where it is', () => {
  const attention = new Attention(chosen(a));
  attention.pointed = b;
  expect(attention.turnTo(chosen(b))).toBeNull();
  expect(attention.turnTo(chosen(a))).toEqual({ id: a, zoom: 0 });
});

test('a title that is opened is brought up to a size that can be read', () => {
  const attention = new Attention(chosen(b));
  const wanted = attention.turnTo(chosen(b, editing('first')));
  expect(wanted?.id).toBe(b);
  expect(wanted?.zoom).toBeGreaterThan(0.5);
  expect(attention.turnTo(chosen(b, editing('first')))).toBeNull();
  expect(attention.turnTo(chosen(b, editing('second')))?.id).toBe(b);
});
