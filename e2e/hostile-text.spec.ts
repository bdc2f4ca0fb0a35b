import type { Page } from '@playwright/test';
import { PAYLOADS } from './fixtures/payloads.ts';
import { asFile, goal, homeLink, orderKey, planText, type Tables } from './fixtures/plan-files.ts';
import { expect, test } from './pages/journey.ts';

// The guard of every test fails on any dialog, policy violation or error; this asks whether anything has run.
const hasRun = (page: Page) => page.evaluate(() => Reflect.get(window, '__pwned') !== undefined);
test.afterEach(async ({ page }) => {
  expect(await hasRun(page), 'a text has run as a program').toBe(false);
});

const at = (number: number) => PAYLOADS[number % PAYLOADS.length] ?? '';
const id = (number: number) => `n${number}`;

/** Every payload as a title, and one in every other text a plan can hold. */
const hostile: Tables = {
  nodes: [
    goal('top', at(0), 0, { level: 'strategic' }),
    ...PAYLOADS.map((text, number) => ({
      id: id(number),
      kind: (['goal', 'risk', 'activity', 'assumption'] as const)[number % 4],
      ...(number % 4 === 0 && { level: 'tactical' }),
      title: text,
      order: `${orderKey(Math.floor(number / 60))}${orderKey(number % 60)}`,
      description: at(number + 1),
      code: at(number + 2),
      tags: [at(number + 3)],
      ...(number % 4 === 1 && { response: at(number + 4) }),
    })),
  ],
  links: PAYLOADS.map((text, number) => ({
    ...homeLink(id(number), 'top'),
    type: (['contributes', 'threatens', 'contributes', 'conditions'] as const)[number % 4],
    note: text,
  })),
  parties: PAYLOADS.map((text, number) => ({
    id: `p${number}`,
    kind: 'person',
    name: text,
    post: at(number + 5),
    description: at(number + 6),
  })),
  roles: PAYLOADS.map((_, number) => ({
    id: `r${number}`,
    role: 'accountable',
    partyId: `p${number}`,
    nodeId: id(number),
  })),
  periods: [{ id: 'year', title: at(7), type: 'year', start: '2026-01-01', end: '2026-12-31' }],
  indicators: PAYLOADS.map((text, number) => ({
    id: `i${number}`,
    nodeId: id(number),
    order: orderKey(0),
    title: text,
    unit: at(number + 8),
    formula: at(number + 9),
    definition: at(number + 10),
    source: at(number + 11),
    meansOfVerification: at(number + 12),
  })),
  values: PAYLOADS.map((text, number) => ({
    id: `v${number}`,
    indicatorId: `i${number}`,
    kind: 'actual',
    amount: number,
    note: text,
    text: at(number + 13),
    evidence: [at(number + 14)],
    at: '2026-11-20T10:00:00.000Z',
  })),
};

test('markup in every text of a plan stays text in every view', async ({
  context,
  importing,
  inspector,
  outline,
  page,
  plan,
  start,
  tree,
}) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await start.open();
  await start.chooseFile(asFile('plan.json', planText(at(3), hostile)));
  await expect(importing.preview('plan.json')).toContainText(at(3));
  await importing.openAsNew('plan.json');
  await expect(plan.title).toHaveValue(at(3));
  await expect(tree.tree.getByRole('treeitem')).toHaveCount(PAYLOADS.length + 1);
  await expect(page).toHaveTitle(new RegExp(at(3).slice(0, 7)));
  const labels = await tree.tree
    .getByRole('treeitem')
    .evaluateAll((items) => items.map((item) => item.ariaLabel));
  for (const text of PAYLOADS) expect(labels.some((label) => label?.includes(text))).toBe(true);

  await test.step('zoomed to every density', async () => {
    for (const key of ['Shift+1', 'Shift+0', 'Control+-', 'Control+-', 'Control+-']) {
      await tree.tree.focus();
      await page.keyboard.press(key);
    }
    await page.keyboard.press('Home');
  });

  await test.step('in the outline and in the inspector of twenty rows', async () => {
    await plan.goTo('Outline');
    await outline.grid.focus();
    for (let step = 0; step < 20; step++) {
      await page.keyboard.press('ArrowDown');
      await expect(inspector.field('Title')).toHaveValue(at(step));
    }
    await inspector.openAllParts();
    await expect(inspector.panel.getByText(at(19)).first()).toBeVisible();
    await outline.grid.focus();
    await page.keyboard.press('Control+a');
    await expect(inspector.panel.getByRole('heading', { level: 2 })).toContainText(`${PAYLOADS.length + 1}`);
  });

  await test.step('copied, deleted, brought back, pasted', async () => {
    await page.keyboard.press('Home');
    await page.keyboard.press('Control+c');
    expect(await plan.clipboardText()).toContain(PAYLOADS.at(-1));
    await page.keyboard.press('Delete');
    await plan.expectMessage(/^Deleted/);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+v');
    await expect(outline.grid).toHaveAttribute('aria-rowcount', String(2 * (PAYLOADS.length + 1) + 1));
  });

  await test.step('in the palette, in the list of plans and in a saved copy', async () => {
    await plan.openPalette();
    await page.keyboard.type(at(5));
    await page.keyboard.press('Escape');
    const { text, name } = await plan.saveCopy();
    expect(name).not.toMatch(/[<>:"/\\|?*]/);
    expect(JSON.parse(text).tables.settings[0].title).toBe(at(3));
    await plan.leave();
    await expect(start.plan(at(3))).toBeVisible();
    await start.fromMenuOf(at(3), 'Move to trash');
    await plan.expectMessage(`“${at(3)}” is in the trash`);
    await start.openTrash();
    await expect(start.trashed(at(3))).toBeVisible();
  });
});

test('markup typed and pasted stays text', async ({ context, outline, page, plan, start }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await start.open();
  await start.newPlan();
  await plan.goTo('Outline');
  await outline.type(at(6));
  await page.keyboard.press('Enter');
  await expect(outline.row(at(6))).toBeVisible();
  // As another program would put it there: a browser takes markup apart before it lets a page copy it.
  await page.evaluate((markup) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', markup);
    clipboardData.setData('text/html', markup);
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(paste);
  }, at(5));
  await expect(outline.grid).toHaveAttribute('aria-rowcount', '3');
  await page.evaluate((text) => navigator.clipboard.writeText(text), PAYLOADS.join('\n'));
  await page.keyboard.press('Control+v');
  await expect(outline.grid).toHaveAttribute('aria-rowcount', String(PAYLOADS.length + 3));
});

test('markup in an address and in the name of a file stays text', async ({ importing, page, start }) => {
  await start.open();
  /** Goes to one address after the other, each for as long as it takes to be drawn. */
  const go = (...addresses: readonly string[]) =>
    page.evaluate(async (all) => {
      for (const address of all) {
        location.hash = address;
        await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      }
    }, addresses);
  const inAddresses = (text: string) => {
    const code = encodeURIComponent(text);
    return [`#/${text}`, `#/plan/${text}/tree`, `#/plan/${code}/outline/node/${code}`];
  };
  await go(...PAYLOADS.flatMap(inAddresses));
  await expect(page.getByText('This plan is not in this browser.')).toBeVisible();
  await go('#/');
  await expect(start.heading).toBeVisible();
  for (const text of [at(5), at(10), at(60)]) {
    const name = text.replaceAll('/', '∕');
    await importing.drop(asFile(name, '{'));
    const refusal = importing.refusal(name);
    await expect(refusal).toContainText(name);
    await refusal.getByRole('button', { name: 'Close' }).last().click();
  }
});
