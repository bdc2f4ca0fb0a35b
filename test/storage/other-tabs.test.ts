import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { NodeId } from '../../src/domain/ids.ts';
import { text } from '../support/outline.ts';
import { planFrom } from '../support/plan-robot.ts';
import { browserWith, type FakeBrowser, OpenedPlan, settle, valueOf } from './support/fake-browser.ts';
import { expectWhole, stored } from './support/stored.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const made = planFrom(text`
  A
    B
  C
`).plan;
const idOf = (plan: OpenedPlan, title: string): NodeId =>
  Object.values(plan.editor.plan.nodes).find((node) => node.title === title)!.id;
const edit = (plan: OpenedPlan, id: NodeId, fields: object) =>
  plan.editor.dispatch({ type: 'editRows', table: 'nodes', ids: [id], fields: { ...fields } });

async function twoTabs() {
  const { browser, tab, id } = await browserWith(made);
  const other = await browser.tab();
  const [mine, theirs] = [await tab.plan(id), await other.plan(id)];
  await Promise.all([mine.saved(), theirs.saved()]);
  return { browser, id, mine, theirs, tab, other };
}

/** Messages between tabs take a turn of the event loop that no promise waits for. */
const atRest = async (...plans: OpenedPlan[]) => {
  for (let round = 0; round < 4; round++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await Promise.all(plans.map((plan) => plan.saved()));
  }
};

describe('two tabs', () => {
  test('the other one follows at once', async () => {
    const { mine, theirs } = await twoTabs();
    mine.add('D');
    await atRest(mine, theirs);
    expect(theirs.titles()).toEqual(['A', 'B', 'C', 'D']);
    expect(theirs.saveState).toEqual({ state: 'saved' });
  });

  test('what could not be read of the other one is read again in a while', async () => {
    const { mine, theirs } = await twoTabs();
    let isBroken = true;
    const read = IDBObjectStore.prototype.get;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      if (isBroken && this.transaction.mode === 'readonly') throw new Error('The disk had a bad moment');
      return read.call(this, key);
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    mine.add('D');
    await settle(40);
    expect(mine.saveState).toEqual({ state: 'saved' });
    expect(theirs.titles()).toEqual(['A', 'B', 'C']);
    isBroken = false;
    await vi.advanceTimersByTimeAsync(5_000);
    await settle(40);
    expect(theirs.titles()).toEqual(['A', 'B', 'C', 'D']);
  });

  // R4: 0 lost edits of different fields, of the same field the last writer's; both equal in the end.
  test('200 edits each of one row, on different fields and on the same', async () => {
    const { browser, id, mine, theirs } = await twoTabs();
    const node = idOf(mine, 'B');
    for (let round = 1; round <= 200; round++) {
      edit(mine, node, round % 2 ? { title: `Title ${round}` } : { code: `Mine ${round}` });
      edit(theirs, node, round % 2 ? { description: `Text ${round}` } : { code: `Theirs ${round}` });
      if (round % 7 === 0) await settle(round % 5);
    }
    await atRest(mine, theirs);
    const row = mine.editor.plan.nodes[node] as { code?: string };
    expect(row).toMatchObject({ title: 'Title 199', description: 'Text 199' });
    expect(theirs.editor.plan).toEqual(mine.editor.plan);
    const { plan, journal } = await stored(browser);
    expect(plan(id)).toEqual(mine.editor.plan);
    const codes = journal(id).map(({ changes }) => (changes[0]!.after as { code?: string }).code);
    expect(codes.findLast((code) => code?.endsWith(' 200'))).toBe(row.code);
    expect(journal(id)).toHaveLength(400);
    await expectWhole(browser, id, made);
  });

  test('an edit made before the other one was heard of is merged, not written over it', async () => {
    const { browser, id, mine, theirs } = await twoTabs();
    const node = idOf(mine, 'B');
    edit(theirs, node, { title: 'Theirs' });
    edit(mine, node, { description: 'Mine' });
    edit(mine, node, { code: '1' });
    await atRest(mine, theirs);
    expect((await stored(browser)).plan(id).nodes[node]).toMatchObject({
      title: 'Theirs',
      description: 'Mine',
      code: '1',
    });
    expect(mine.editor.plan).toEqual(theirs.editor.plan);
  });

  test('an undo takes back its own field, not what the other one wrote beside it', async () => {
    const { browser, id, mine, theirs } = await twoTabs();
    const node = idOf(mine, 'B');
    edit(mine, node, { title: 'Mine' });
    await atRest(mine, theirs);
    edit(theirs, node, { description: 'Theirs' });
    await atRest(mine, theirs);
    mine.editor.undo();
    await atRest(mine, theirs);
    expect((await stored(browser)).plan(id).nodes[node]).toMatchObject({
      title: 'B',
      description: 'Theirs',
    });
    mine.editor.redo();
    await atRest(mine, theirs);
    expect((await stored(browser)).plan(id).nodes[node]).toMatchObject({
      title: 'Mine',
      description: 'Theirs',
    });
    expect(theirs.editor.plan).toEqual(mine.editor.plan);
  });

  test('moved here, deleted there: both end alike and sound', async () => {
    const { browser, id, mine, theirs } = await twoTabs();
    mine.editor.dispatch({ type: 'moveNodes', ids: [idOf(mine, 'C')], under: idOf(mine, 'B') });
    theirs.editor.dispatch({ type: 'deleteBranch', ids: [idOf(theirs, 'A')] });
    await atRest(mine, theirs);
    expect(mine.editor.plan).toEqual(theirs.editor.plan);
    expect(mine.titles()).toEqual(['C']);
    expect((await stored(browser)).plan(id)).toEqual(mine.editor.plan);
    await expectWhole(browser, id, made);
  });

  test('a row deleted there stays deleted, whatever is edited here', async () => {
    const { browser, id, mine, theirs } = await twoTabs();
    const node = idOf(mine, 'C');
    theirs.editor.dispatch({ type: 'deleteBranch', ids: [node] });
    edit(mine, node, { title: 'Too late' });
    await atRest(mine, theirs);
    expect(mine.titles()).toEqual(['A', 'B']);
    expect((await stored(browser)).plan(id)).toEqual(mine.editor.plan);
  });

  test('a tab that slept while the journal was cut reads the plan anew', async () => {
    const { browser, id, mine, other } = await twoTabs();
    const asItWas = valueOf(await other.workspace.load(id));
    for (let at = 0; at < 1_200; at++) mine.add(`Goal ${at}`);
    await mine.saved();
    await tidyUp(browser);
    expect((await stored(browser)).journal(id)).toHaveLength(1_000);
    const sleeper = new OpenedPlan(other.workspace, asItWas);
    sleeper.add('Mine');
    await sleeper.saved();
    expect(sleeper.titles()).toHaveLength(1_204);
    await atRest(mine, sleeper);
    expect(mine.editor.plan).toEqual(sleeper.editor.plan);
    expect((await stored(browser)).plan(id)).toEqual(mine.editor.plan);
  });

  test('a plan deleted for good there can no longer be written here, and that is said', async () => {
    const { mine, id, other } = await twoTabs();
    valueOf(await other.workspace.deleteForever(id));
    mine.add('D');
    await mine.saved();
    expect(mine.saveState).toEqual({ state: 'blocked', reason: 'gone', unsaved: 1 });
    expect(mine.titles()).toEqual(['A', 'B', 'C', 'D']);
  });

  test('two plans do not hear of each other', async () => {
    const { tab, mine, theirs } = await twoTabs();
    const second = await tab.plan(valueOf(await tab.workspace.create(made)));
    second.add('Elsewhere');
    await atRest(mine, theirs, second);
    expect(mine.titles()).toEqual(['A', 'B', 'C']);
    expect(second.titles()).toEqual(['A', 'B', 'C', 'Elsewhere']);
  });

  test('the list of plans follows', async () => {
    const { mine, other } = await twoTabs();
    const lists: string[][] = [];
    other.workspace.onPlans((plans) => lists.push(plans.map(({ title }) => title)));
    const settings = {
      type: 'editRows',
      table: 'settings',
      ids: ['settings'],
      fields: { title: 'New' },
    } as const;
    mine.editor.dispatch(settings);
    await vi.waitFor(() => expect(lists.at(-1)).toEqual(['New']));
  });
});

/** A migration that a later version of the app might bring. */
const migrations = [{ change: 'nothing yet', migrate: (tables: object) => tables as never }];

describe('a newer version of the app', () => {
  test('has written: this one writes no more, and says so at once', async () => {
    const { browser, id, mine } = await twoTabs();
    const newer = await browser.tab({ migrations });
    const upgraded = await newer.plan(id);
    await atRest(mine, upgraded);
    expect(mine.saveState).toEqual({ state: 'blocked', reason: 'newerSchema', unsaved: 0 });
    mine.add('By old code');
    await atRest(mine, upgraded);
    expect(mine.saveState).toEqual({ state: 'blocked', reason: 'newerSchema', unsaved: 1 });
    expect(upgraded.titles()).toEqual(['A', 'B', 'C']);
    expect((await stored(browser)).plan(id)).toEqual(upgraded.editor.plan);
  });

  test('has been here: this one opens no plan and makes none', async () => {
    const { browser, id } = await browserWith(made);
    await (await browser.tab({ migrations })).plan(id);
    const old = await browser.tab();
    expect(await old.workspace.load(id)).toEqual({ ok: false, error: { code: 'newerSchema' } });
    expect(await old.workspace.create(made)).toEqual({ ok: false, error: { code: 'newerSchema' } });
    expect(await old.workspace.trash(id)).toEqual({ ok: false, error: { code: 'newerSchema' } });
    expect((await stored(browser)).summaries).toHaveLength(1);
  });

  test('wants the database for itself: what is queued is written, then this tab makes way', async () => {
    const { browser, id, mine } = await twoTabs();
    mine.add('D');
    const version = await new Promise<number>((resolve, reject) => {
      const request = browser.indexedDB!.open('throughline', 1_000);
      request.onsuccess = () => {
        resolve(request.result.version);
        request.result.close();
      };
      request.onerror = () => reject(request.error!);
    });
    expect(version).toBe(1_000);
    expect(mine.acknowledged).toBe(1);
    expect(mine.saveState).toMatchObject({ state: 'blocked', reason: 'newerSchema' });
    mine.add('E');
    await mine.saved();
    expect(Object.values((await stored(browser)).plan(id).nodes)).toHaveLength(4);
  });
});

/** What a tab does once, some seconds after it has been opened. */
async function tidyUp(browser: FakeBrowser): Promise<void> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await browser.tab();
  await vi.advanceTimersByTimeAsync(3_000);
  await settle();
  vi.useRealTimers();
}
