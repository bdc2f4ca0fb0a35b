import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onceCalm } from '../../src/editor/once-calm.ts';

const FRAME_MS = 16;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => setTimeout(act, FRAME_MS));
});
afterEach(() => {
  vi.runAllTimers();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const frames = (count: number) => vi.advanceTimersByTime(count * FRAME_MS + 1);

it('calls everybody once, after frames in which nothing more was asked for', () => {
  const [tree, map] = [vi.fn(), vi.fn()];
  onceCalm(tree);
  onceCalm(map);
  onceCalm(tree);
  frames(2);
  expect(tree).not.toHaveBeenCalled();
  frames(1);
  expect(tree).toHaveBeenCalledOnce();
  expect(map).toHaveBeenCalledOnce();
});

it('waits while keys follow each other, but not for ever', () => {
  const tree = vi.fn();
  const press = () => {
    onceCalm(tree);
    frames(2);
  };
  for (let key = 0; key < 6; key++) press();
  expect(tree).not.toHaveBeenCalled();
  for (let key = 0; key < 12; key++) press();
  expect(tree).toHaveBeenCalledOnce();
});

it('begins anew for whoever asks after the others were called', () => {
  const tree = vi.fn();
  onceCalm(tree);
  frames(4);
  onceCalm(tree);
  frames(4);
  expect(tree).toHaveBeenCalledTimes(2);
});
