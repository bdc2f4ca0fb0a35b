import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { NodeId } from '../../src/domain/ids.ts';
import { emptyPlan } from '../../src/domain/plan.ts';
import { NOW } from '../support/context.ts';
import { planFrom } from '../support/plan-robot.ts';
import { text } from '../support/outline.ts';
import { browserWith, type OpenedPlan, settle, valueOf } from './support/fake-browser.ts';
import { expectWhole, stored } from './support/stored.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Everything but the timers runs on: databases answer between them. */
const holdTimers = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });

const quotaError = () => new DOMException('The disk is full', 'QuotaExceededError');

/** Writing calls fail from now on, while `fails` says so. */
function breakWrites(fails: (call: number) => Error | null): void {
  let call = 0;
  for (const method of ['put', 'add'] as const) {
    const write = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
      const error = fails(++call);
      if (error) throw error;
      return write.apply(this, args);
    });
  }
}

/** Edits of every sort: rows added, changed, moved and removed, one of them undone. */
function editMuch({ editor }: OpenedPlan): void {
  const [a, b] = Object.keys(editor.plan.nodes) as NodeId[];
  editor.dispatch({ type: 'addNode', kind: 'outcome', title: 'New', under: a! });
  editor.dispatch({ type: 'setOwner', ids: [a!, b!], owner: { name: 'Ana' } });
  editor.dispatch({ type: 'editRows', table: 'nodes', ids: [b!], fields: { title: 'Better' } });
  editor.dispatch({ type: 'moveNodes', ids: [b!], under: null });
  editor.undo();
  editor.dispatch({ type: 'deleteBranch', ids: [b!] });
  editor.dispatch({ type: 'editRows', table: 'settings', ids: ['settings'], fields: { title: 'Renamed' } });
}

const small = () =>
  planFrom(text`
    A
      B
        C
      D
  `).plan;

describe('saving', () => {
  test('says "saved" only once it is, and starts at once', async () => {
    const { tab, id } = await browserWith();
    const plan = await tab.plan(id);
    expect(plan.saveState).toEqual({ state: 'saved' });
    plan.add('A');
    expect(plan.saveState).toEqual({ state: 'saving' });
    expect(plan.acknowledged).toBe(0);
    await plan.saved();
    expect(plan.saveState).toEqual({ state: 'saved' });
    expect(plan.acknowledged).toBe(1);
  });

  test('what has been acknowledged is there after a kill, and can be undone', async () => {
    const { browser, tab, id } = await browserWith(small());
    const plan = await tab.plan(id);
    editMuch(plan);
    await plan.saved();
    browser.kill();
    const again = await (await browser.tab()).plan(id);
    expect(again.editor.plan).toEqual(plan.editor.plan);
    for (let step = 0; step < 6; step++) again.editor.undo();
    expect(again.titles()).toEqual(['A', 'B', 'C', 'D']);
  });

  test('a kill while writing leaves all of an edit or nothing', async () => {
    const made = small();
    for (let turns = 0; turns < 25; turns++) {
      const { browser, tab, id } = await browserWith(made);
      const plan = await tab.plan(id);
      await plan.saved();
      editMuch(plan);
      await settle(turns);
      const { acknowledged } = plan;
      browser.kill();
      await settle();
      await expectWhole(browser, id, made);
      expect((await stored(browser)).journal(id).length).toBeGreaterThanOrEqual(acknowledged);
    }
  });

  test('many entries at once share few transactions and keep their order', async () => {
    const { browser, tab, id } = await browserWith();
    const plan = await tab.plan(id);
    await plan.saved();
    const before = (await tab.workspace.backups()).backups.length;
    for (let i = 0; i < 250; i++) plan.add(`Goal ${i}`);
    await plan.saved();
    const titles = (await stored(browser))
      .journal(id)
      .map(({ changes }) => (changes[0]!.after as { title?: string }).title);
    expect(titles).toEqual(Array.from({ length: 250 }, (_, i) => `Goal ${i}`));
    expect(before).toBe(0);
    await expectWhole(browser, id, emptyPlan('Harvest', 'en', NOW));
  });

  test('the list of plans follows: title, count, changes since a copy was saved', async () => {
    const { tab, id } = await browserWith(small());
    const plan = await tab.plan(id);
    editMuch(plan);
    await plan.saved();
    const seen = await new Promise((resolve) => tab.workspace.onPlans(resolve));
    expect(seen).toMatchObject([{ id, title: 'Renamed', nodeCount: 3, changesSinceSavedOutside: 7 }]);
    valueOf(await tab.workspace.markSavedOutside(id));
    const after = await new Promise((resolve) => tab.workspace.onPlans(resolve));
    expect(after).toMatchObject([{ id, savedOutsideAt: NOW, changesSinceSavedOutside: 0 }]);
  });
});

describe('a failed write', () => {
  // R6: put patched to fail at call n.
  test.each(Array.from({ length: 50 }, (_, at) => at + 1))(
    'at call %i leaves no half and is made good',
    async (call) => {
      holdTimers();
      const made = small();
      const { browser, tab, id } = await browserWith(made);
      const plan = await tab.plan(id);
      await plan.saved();
      breakWrites((n) => (n === call ? new Error('The disk had a bad moment') : null));
      for (let round = 0; round < 3; round++) {
        editMuch(plan);
        await plan.saved();
        await expectWhole(browser, id, made);
      }
      await vi.advanceTimersByTimeAsync(1_000);
      await settle();
      expect(plan.saveState).toEqual({ state: 'saved' });
      expect((await stored(browser)).plan(id)).toEqual(plan.editor.plan);
      await expectWhole(browser, id, made);
    },
  );

  test('is tried again after 1, 2, 5, 10 and 10 seconds, in plain sight', async () => {
    holdTimers();
    const { tab, id } = await browserWith();
    const plan = await tab.plan(id);
    await plan.saved();
    let broken = true;
    breakWrites(() => (broken ? new Error('no') : null));
    plan.add('A');
    await settle();
    for (const [at, seconds] of [1, 2, 5, 10, 10].entries()) {
      expect(plan.saveState).toEqual({ state: 'retrying', attempt: at + 1, unsaved: 1 });
      await vi.advanceTimersByTimeAsync(seconds * 1_000 - 1);
      await settle();
      expect(plan.saveState).toEqual({ state: 'retrying', attempt: at + 1, unsaved: 1 });
      await vi.advanceTimersByTimeAsync(1);
      await settle();
    }
    expect(plan.acknowledged).toBe(0);
    plan.add('B');
    expect(plan.saveState).toMatchObject({ state: 'retrying', unsaved: 2 });
    broken = false;
    plan.session.retry();
    await plan.saved();
    expect(plan.saveState).toEqual({ state: 'saved' });
    expect(plan.acknowledged).toBe(2);
    expect(plan.states.map(({ state }) => state)).not.toContain('blocked');
  });

  test('for want of room blocks, keeps everything in memory, and recovers when there is room again', async () => {
    holdTimers();
    const { browser, tab, id } = await browserWith();
    const plan = await tab.plan(id);
    await plan.saved();
    let full = true;
    breakWrites(() => (full ? quotaError() : null));
    plan.add('A');
    await plan.saved();
    expect(plan.saveState).toEqual({ state: 'blocked', reason: 'quota', unsaved: 1 });
    plan.add('B');
    expect(plan.titles()).toEqual(['A', 'B']);
    expect(plan.saveState).toEqual({ state: 'blocked', reason: 'quota', unsaved: 2 });
    expect((await tab.workspace.create(small())).ok).toBe(false);
    await vi.advanceTimersByTimeAsync(30_000);
    await settle();
    expect(plan.saveState).toMatchObject({ state: 'blocked' });
    full = false;
    await vi.advanceTimersByTimeAsync(30_000);
    await settle();
    expect(plan.saveState).toEqual({ state: 'saved' });
    expect((await stored(browser)).plan(id)).toEqual(plan.editor.plan);
  });

  test('over a connection that the browser has cut is made good over a new one', async () => {
    const { browser, tab, id } = await browserWith();
    const plan = await tab.plan(id);
    await plan.saved();
    tab.cutConnections();
    plan.add('A');
    await plan.saved();
    expect(plan.saveState).toEqual({ state: 'saved' });
    expect((await stored(browser)).plan(id)).toEqual(plan.editor.plan);
  });

  test('that no new connection heals is called damage, and still tried', async () => {
    holdTimers();
    const { tab, id } = await browserWith();
    const plan = await tab.plan(id);
    await plan.saved();
    let broken = true;
    breakWrites(() => (broken ? new DOMException('Internal error', 'UnknownError') : null));
    plan.add('A');
    await plan.saved();
    for (const seconds of [1, 2, 5, 10]) {
      await vi.advanceTimersByTimeAsync(seconds * 1_000);
      await settle();
    }
    expect(plan.saveState).toEqual({ state: 'blocked', reason: 'damaged', unsaved: 1 });
    broken = false;
    await vi.advanceTimersByTimeAsync(30_000);
    await settle();
    expect(plan.saveState).toEqual({ state: 'saved' });
  });

  test('is written although its plan has been closed', async () => {
    holdTimers();
    const { browser, tab, id } = await browserWith();
    const plan = await tab.plan(id);
    await plan.saved();
    breakWrites((call) => (call < 3 ? new Error('no') : null));
    plan.add('A');
    plan.session.close();
    for (const seconds of [1, 2, 5]) {
      await settle();
      await vi.advanceTimersByTimeAsync(seconds * 1_000);
    }
    await settle();
    expect((await stored(browser)).plan(id)).toEqual(plan.editor.plan);
  });
});
