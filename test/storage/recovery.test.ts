import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PlanSummary } from '../../src/storage/contract.ts';
import { text } from '../support/outline.ts';
import { planFrom } from '../support/plan-robot.ts';
import { browserWith, type FakeBrowser, type Tab, valueOf } from './support/fake-browser.ts';
import { stored } from './support/stored.ts';

afterEach(() => vi.useRealTimers());

const made = planFrom(text`
  A
    B
`).plan;

const listed = (tab: Tab) =>
  new Promise<readonly PlanSummary[]>((resolve) => tab.workspace.onPlans((plans) => resolve(plans)));

/** A browser with a plan of two edits and a backup from between them. */
async function browserWithBackup() {
  const { browser, tab, id } = await browserWith(made);
  const opened = await tab.plan(id);
  opened.add('C');
  await opened.saved();
  const backup = valueOf(await tab.workspace.backUp(id, 'manual'));
  opened.add('D');
  await opened.saved();
  browser.kill();
  return { browser, id, backup };
}

/** The database opens as if nothing had ever been in it. */
const lose = (browser: FakeBrowser) => {
  browser.indexedDB = new IDBFactory();
};

/** The database does not open: with an error, or without an answer. */
const breakOpen = (browser: FakeBrowser, how: 'error' | 'silence', name = 'throughline') => {
  const real = browser.indexedDB!;
  const { open } = real;
  real.open = (named, version) => {
    if (named !== name) return open.call(real, named, version);
    const request = new EventTarget() as IDBOpenDBRequest;
    if (how === 'error') throw new DOMException('Internal error opening backing store', 'UnknownError');
    return request;
  };
};

describe('a database that comes up empty', () => {
  test('is not taken for a new user', async () => {
    const { browser } = await browserWithBackup();
    lose(browser);
    const tab = await browser.tab();
    expect(tab.workspace.storage).toEqual({ kind: 'browser' });
    expect(tab.workspace.loss).toMatchObject({ kind: 'empty', lastKnownPlans: 1 });
    // And is asked again next time, until somebody has decided.
    expect((await browser.tab()).workspace.loss).toMatchObject({ kind: 'empty' });
  });

  test('even where only the file of the marker, or only the backups are left', async () => {
    const { browser } = await browserWithBackup();
    lose(browser);
    browser.local.clear();
    expect((await browser.tab()).workspace.loss).toMatchObject({ kind: 'empty', lastKnownPlans: 1 });
    browser.backupFiles.all.delete('marker.json');
    expect((await browser.tab()).workspace.loss).toMatchObject({ kind: 'empty', lastKnownPlans: 1 });
  });

  test('is filled again from a backup', async () => {
    const { browser, id, backup } = await browserWithBackup();
    lose(browser);
    const tab = await browser.tab();
    expect(valueOf(await tab.workspace.restore(backup.id))).toBe(id);
    const next = await browser.tab();
    expect(next.workspace.loss).toBeNull();
    expect((await next.plan(id)).titles()).toEqual(['A', 'B', 'C']);
  });

  test('is gone on with when the person says so, and then asked about no more', async () => {
    const { browser } = await browserWithBackup();
    lose(browser);
    const tab = await browser.tab();
    await tab.workspace.acceptLoss();
    expect(tab.workspace.loss).toBeNull();
    valueOf(await tab.workspace.create(made));
    expect((await browser.tab()).workspace.loss).toBeNull();
  });
});

describe('a database that', () => {
  test('is older than it was is noticed', async () => {
    const { browser, id } = await browserWithBackup();
    const marker = JSON.parse(browser.local.get('throughline.marker')!) as { sequence: number };
    browser.local.set('throughline.marker', JSON.stringify({ ...marker, sequence: marker.sequence + 1 }));
    const tab = await browser.tab();
    expect(tab.workspace.loss).toMatchObject({ kind: 'older', lastKnownPlans: 1 });
    await tab.workspace.acceptLoss();
    const opened = await tab.plan(id);
    opened.add('E');
    await opened.saved();
    expect((await browser.tab()).workspace.loss).toBeNull();
  });

  test('has lost a plan from its list is noticed', async () => {
    const { browser, id } = await browserWithBackup();
    await new Promise<void>((resolve) => {
      browser.indexedDB!.open('throughline').onsuccess = ({ target }) => {
        const db = (target as IDBRequest<IDBDatabase>).result;
        db.transaction('plans', 'readwrite').objectStore('plans').delete(id).onsuccess = () => {
          db.close();
          resolve();
        };
      };
    });
    expect((await browser.tab()).workspace.loss).toMatchObject({ kind: 'older' });
  });

  test('lags behind nothing is no loss: the marker may be the older one', async () => {
    const { browser } = await browserWithBackup();
    const marker = JSON.parse(browser.local.get('throughline.marker')!) as { sequence: number };
    browser.local.set('throughline.marker', JSON.stringify({ ...marker, sequence: 1 }));
    expect((await browser.tab()).workspace.loss).toBeNull();
  });

  test('was emptied by its owner is no loss', async () => {
    const { browser, tab, id } = await browserWith(made);
    valueOf(await tab.workspace.deleteForever(id));
    expect((await browser.tab()).workspace.loss).toBeNull();
    lose(browser);
    expect((await browser.tab()).workspace.loss).toBeNull();
  });

  test.each([
    ['error', 'unreadable'],
    ['silence', 'timeout'],
  ] as const)('answers with %s leaves the app working in memory', async (how, kind) => {
    const { browser, backup } = await browserWithBackup();
    breakOpen(browser, how);
    if (how === 'silence') vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const opening = browser.tab();
    if (how === 'silence') {
      for (let turn = 0; turn < 20; turn++) await vi.advanceTimersByTimeAsync(500);
    }
    const tab = await opening;
    vi.useRealTimers();
    expect(tab.workspace.storage).toEqual({ kind: 'memory', reason: 'damaged' });
    expect(tab.workspace.loss).toMatchObject({ kind, lastKnownPlans: 1 });
    expect((await tab.workspace.backups()).backups).toEqual([backup]);
    const opened = await tab.plan(valueOf(await tab.workspace.create(made)));
    opened.add('C');
    expect(opened.titles()).toEqual(['A', 'B', 'C']);
    expect(opened.saveState).toEqual({ state: 'blocked', reason: 'noStorage', unsaved: 1 });
  });

  test('does not open is left alone, and its backups are restored beside it', async () => {
    const { browser, id, backup } = await browserWithBackup();
    breakOpen(browser, 'error');
    const tab = await browser.tab();
    expect(valueOf(await tab.workspace.restore(backup.id))).toBe(id);
    const next = await browser.tab();
    expect(next.workspace.storage).toEqual({ kind: 'browser' });
    expect(next.workspace.loss).toBeNull();
    expect((await next.plan(id)).titles()).toEqual(['A', 'B', 'C']);
    expect((await stored(browser, 'throughline-2')).summaries).toHaveLength(1);
  });

  test('does not open can be left for an empty one', async () => {
    const { browser } = await browserWithBackup();
    breakOpen(browser, 'error');
    await (await browser.tab()).workspace.startEmpty();
    const next = await browser.tab();
    expect(next.workspace.loss).toBeNull();
    expect(await listed(next)).toEqual([]);
    valueOf(await next.workspace.create(made));
    expect((await browser.tab()).workspace.loss).toBeNull();
  });

  test('opens can be left as well, with all that is in it', async () => {
    const { browser, tab, id } = await browserWith(made);
    await tab.workspace.startEmpty();
    expect(await listed(await browser.tab())).toEqual([]);
    expect((await stored(browser)).plan(id)).toEqual(made);
    expect(JSON.parse(await tab.workspace.rawExport())).toMatchObject({ database: 'throughline' });
  });
});

describe('a browser that keeps nothing', () => {
  test('still runs the app, in memory and saying so', async () => {
    const { browser } = await browserWith(made);
    browser.indexedDB = undefined;
    browser.local.clear();
    browser.files = 'SecurityError';
    const tab = await browser.tab();
    expect(tab.workspace.storage).toEqual({ kind: 'memory', reason: 'noStorage' });
    expect(tab.workspace.loss).toBeNull();
    expect(await tab.workspace.backups()).toEqual({ backups: [], unavailable: 'SecurityError' });
    const id = valueOf(await tab.workspace.create(made));
    const opened = await tab.plan(id);
    opened.add('C');
    await opened.saved();
    expect(opened.acknowledged).toBe(1);
    opened.session.close();
    const again = await tab.plan(id);
    expect(again.titles()).toEqual(['A', 'B', 'C']);
    again.editor.undo();
    expect(again.titles()).toEqual(['A', 'B']);
    expect(again.saveState).toEqual({ state: 'blocked', reason: 'noStorage', unsaved: 2 });
    valueOf(await tab.workspace.markSavedOutside(id));
    expect(again.saveState).toMatchObject({ unsaved: 0 });
    const copy = await tab.plan(valueOf(await tab.workspace.duplicate(id, 'Copy')));
    expect(copy.titles()).toEqual(['A', 'B']);
    valueOf(await tab.workspace.trash(id));
    valueOf(await tab.workspace.deleteForever(id));
    expect((await listed(tab)).map(({ title }) => title)).toEqual(['Copy']);
    expect(await tab.workspace.load(id)).toMatchObject({ ok: false });
    expect(await tab.workspace.rawExport()).toContain('Copy');
  });

  test('but kept something before is not silent about it', async () => {
    const { browser } = await browserWithBackup();
    browser.indexedDB = undefined;
    const tab = await browser.tab();
    expect(tab.workspace.loss).toMatchObject({ kind: 'unreadable', lastKnownPlans: 1 });
    await tab.workspace.acceptLoss();
    expect(tab.workspace.loss).toBeNull();
  });

  test('can show what a backup holds, once the person has gone on without', async () => {
    const { browser, backup } = await browserWithBackup();
    browser.indexedDB = undefined;
    const tab = await browser.tab();
    expect(await tab.workspace.restore(backup.id)).toMatchObject({ ok: false, error: { code: 'noStorage' } });
    await tab.workspace.acceptLoss();
    const id = valueOf(await tab.workspace.restore(backup.id));
    expect((await tab.plan(id)).titles()).toEqual(['A', 'B', 'C']);
  });
});

test('a full export of a database that is not there makes none', async () => {
  const { browser, tab } = await browserWith(made);
  lose(browser);
  const fresh = browser.indexedDB!;
  expect(JSON.parse(await tab.workspace.rawExport())).toHaveProperty('stores');
  expect(await fresh.databases()).toEqual([]);
});
