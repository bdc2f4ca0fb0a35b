import { IDBObjectStore } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { LeftPlans } from '../../src/app/left-plans.ts';
import { openPlan } from '../../src/app/open-plan.ts';
import { FakeBrowser } from '../storage/support/fake-browser.ts';
import { outline } from '../support/outline.ts';
import { smallPlan } from '../support/small-plan.ts';

async function begun() {
  const browser = new FakeBrowser();
  const { workspace } = await browser.tab();
  const made = await workspace.create(smallPlan());
  if (!made.ok) throw new Error(made.error.code);
  const open = async () => {
    const result = await openPlan(workspace, made.value);
    if (!result.ok) throw new Error(result.error.code);
    return result.value;
  };
  return { left: new LeftPlans(), id: made.value, open };
}

test('a plan left for another page is closed once it is written', async () => {
  const { left, id, open } = await begun();
  const plan = await open();
  plan.editor.dispatch({ type: 'addNode', kind: 'goal', title: 'New', under: null });
  const leaving = left.leave(plan);
  expect(left.waiting).toEqual([plan]);
  await leaving;
  expect(left.waiting).toEqual([]);
  expect(left.takeBack(id)).toBeNull();
  expect(outline((await open()).editor.plan)).toContain('New');
});

test('what a full storage did not take is still there on coming back, and is written when there is room', async () => {
  const { left, id, open } = await begun();
  const plan = await open();
  const noRoom = () => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  };
  const full = (['put', 'add'] as const).map((method) =>
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(noRoom),
  );
  plan.editor.dispatch({ type: 'addNode', kind: 'goal', title: 'New', under: null });
  await left.leave(plan);
  expect(left.waiting).toEqual([plan]);
  expect(left.takeBack(id)).toBe(plan);
  expect(outline(plan.editor.plan)).toContain('New');
  await left.leave(plan);
  for (const method of full) method.mockRestore();
  plan.session.retry();
  await vi.waitFor(() => expect(left.waiting).toEqual([]));
  expect(outline((await open()).editor.plan)).toContain('New');
});
