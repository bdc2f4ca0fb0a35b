import { describe, expect, test } from 'vitest';
import {
  NOTHING_TO_SAVE,
  nextSaving,
  retryDelayMs,
  saveStateOf,
} from '../../src/storage/session/save-state.ts';

type SaveEvent = Parameters<typeof nextSaving>[1];
const after = (...events: SaveEvent[]) => saveStateOf(events.reduce(nextSaving, NOTHING_TO_SAVE));
const queued: SaveEvent = { type: 'queued' };
const stored = (count: number): SaveEvent => ({ type: 'stored', count });
const failed = (reason: Extract<SaveEvent, { type: 'failed' }>['reason']): SaveEvent => ({
  type: 'failed',
  reason,
});

describe('the save state', () => {
  test('is "saved" when nothing waits', () => {
    expect(after()).toEqual({ state: 'saved' });
    expect(after(queued)).toEqual({ state: 'saving' });
    expect(after(queued, queued, stored(1))).toEqual({ state: 'saving' });
    expect(after(queued, queued, stored(1), stored(1))).toEqual({ state: 'saved' });
  });
  test('counts what waits while it is tried again', () => {
    expect(after(queued, failed('passing'), queued)).toEqual({ state: 'retrying', attempt: 1, unsaved: 2 });
    expect(after(queued, failed('passing'), failed('passing'))).toMatchObject({ attempt: 2 });
    expect(after(queued, failed('passing'), queued, stored(1), failed('passing'))).toMatchObject({
      attempt: 1,
      unsaved: 1,
    });
  });
  test.each(['quota', 'newerSchema', 'gone'] as const)('is blocked at once by %s', (reason) => {
    expect(after(queued, failed(reason))).toEqual({ state: 'blocked', reason, unsaved: 1 });
  });
  test('calls damage what four tries have not healed', () => {
    const tries = Array.from({ length: 4 }, () => failed('damaged'));
    expect(after(queued, ...tries)).toMatchObject({ state: 'retrying', attempt: 4 });
    expect(after(queued, ...tries, failed('damaged'))).toEqual({
      state: 'blocked',
      reason: 'damaged',
      unsaved: 1,
    });
    expect(after(queued, ...tries, failed('damaged'), stored(1))).toEqual({ state: 'saved' });
  });
  test('says when it is tried again', () => {
    const delays = [1, 2, 3, 4, 5, 6].map((attempt) =>
      retryDelayMs({ state: 'retrying', attempt, unsaved: 1 }),
    );
    expect(delays).toEqual([1_000, 2_000, 5_000, 10_000, 10_000, 10_000]);
    const blocked = (reason: 'quota' | 'damaged' | 'newerSchema' | 'gone' | 'noStorage') =>
      retryDelayMs({ state: 'blocked', reason, unsaved: 1 });
    expect([blocked('quota'), blocked('damaged')]).toEqual([30_000, 30_000]);
    expect([blocked('newerSchema'), blocked('gone'), blocked('noStorage')]).toEqual([null, null, null]);
    expect(retryDelayMs({ state: 'saved' })).toBeNull();
  });
});
