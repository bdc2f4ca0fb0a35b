import { expect, test } from 'vitest';
import { openPlan, type OpenPlan } from '../../src/app/open-plan.ts';
import { addChild } from '../../src/editor/title-editing.ts';
import type { Workspace } from '../../src/storage/contract.ts';
import { FakeBrowser } from '../storage/support/fake-browser.ts';
import { outline } from '../support/outline.ts';
import { smallPlan } from '../support/small-plan.ts';

async function opened(workspace: Workspace, id: string): Promise<OpenPlan> {
  const result = await openPlan(workspace, id);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

async function begun() {
  const browser = new FakeBrowser();
  const { workspace } = await browser.tab();
  const made = await workspace.create(smallPlan());
  if (!made.ok) throw new Error(made.error.code);
  return { browser, workspace, id: made.value, open: await opened(workspace, made.value) };
}

test('what is changed is there when the plan is opened again, and can still be undone', async () => {
  const { workspace, id, open } = await begun();
  const before = outline(open.editor.plan);
  open.editor.dispatch({ type: 'addNode', kind: 'goal', title: 'New', under: null });
  await open.flush();
  open.close();
  const again = await opened(workspace, id);
  expect(outline(again.editor.plan)).toContain('New');
  expect(again.editor.history.undo.at(-1)?.label).toMatchObject({ command: 'addNode', count: 1 });
  again.editor.undo();
  expect(outline(again.editor.plan)).toBe(before);
});

test('what is still being typed is sent off with a flush', async () => {
  const { workspace, id, open } = await begun();
  addChild(open.editor, null);
  const { editing } = open.editor.session;
  if (!editing) throw new Error('no title is open');
  open.editor.look({ editing: { ...editing, text: 'Half a word' } });
  await open.flush();
  const again = await opened(workspace, id);
  expect(outline(again.editor.plan)).toContain('Half a word');
});

test('another tab follows', async () => {
  const { browser, id, open } = await begun();
  const { workspace: elsewhere } = await browser.tab();
  const other = await opened(elsewhere, id);
  open.editor.dispatch({ type: 'addNode', kind: 'goal', title: 'From the first tab', under: null });
  await open.flush();
  await expect.poll(() => outline(other.editor.plan)).toContain('From the first tab');
});

test('a plan that is not there says so', async () => {
  const { workspace } = await begun();
  expect(await openPlan(workspace, 'nowhere')).toMatchObject({ ok: false, error: { code: 'noSuchPlan' } });
});
