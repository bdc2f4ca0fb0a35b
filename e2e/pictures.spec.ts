import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { goal, homeLink } from './fixtures/plan-files.ts';
import { expect, test } from './pages/journey.ts';

const TITLES = ['Повысить доходы семей', '提高农户收入水平', 'Bảo đảm phối hợp chặt chẽ'];

/** What the picture dialog hands out. */
async function exported(page: Page) {
  const handing = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click();
  const download = await handing;
  const path = await download.path();
  await expect(page.getByRole('dialog')).toBeHidden();
  return { name: download.suggestedFilename(), path, bytes: readFileSync(path) };
}

test('a plan leaves as a picture in every script, and the picture opens again', async ({
  context,
  importing,
  openPlan,
  page,
  plan,
  start,
}) => {
  await openPlan('Picture', { nodes: TITLES.map((title, at) => goal(String(at), title, Math.min(at, 1))) });
  await plan.command('Export SVG…');
  const svg = await exported(page);
  expect(svg.name).toBe('Picture.svg');

  await test.step('another program shows all of it', async () => {
    const elsewhere = await context.newPage();
    await elsewhere.setContent(svg.bytes.toString('utf8'));
    for (const title of [...TITLES, 'Picture']) {
      const text = elsewhere.locator('svg > text, svg g > text', { hasText: title });
      await expect(text).toBeVisible();
      expect((await text.boundingBox())?.width, title).toBeGreaterThan(50);
    }
    await expect(elsewhere.locator('svg > text', { hasText: 'Operational goal' })).toBeVisible();
    await elsewhere.close();
  });

  await plan.command('Export PNG…');
  await expect(page.getByRole('dialog')).toContainText(/[\d,]+ × [\d,]+ pixels/);
  const png = await exported(page);
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  await plan.leave();
  await start.chooseFile({ name: png.name, mimeType: 'image/png', buffer: png.bytes });
  await expect(importing.preview(png.name)).toContainText('3 elements');
  await importing.openAsNew(png.name);
  await expect(page.getByRole('treeitem', { name: new RegExp(TITLES[1] ?? '') })).toBeVisible();
});

test('a results chain leaves with the names of its columns and of what people answer for', async ({
  chain,
  context,
  openPlan,
  page,
  plan,
}) => {
  await openPlan('Chain', {
    nodes: [
      { id: 'wells', kind: 'output', title: 'Wells drilled', order: 'a0' },
      { id: 'water', kind: 'outcome', title: 'Families drink safe water', order: 'a1' },
      { id: 'school', kind: 'outcome', title: 'Children stay at school', order: 'a2' },
    ],
    links: [homeLink('wells', 'water')],
  });
  await plan.goTo('Results chain');
  const elsewhere = await context.newPage();
  const expectShown = async (...texts: string[]) => {
    const svg = await exported(page);
    await elsewhere.setContent(svg.bytes.toString('utf8'));
    for (const text of texts) await expect(elsewhere.locator('text', { hasText: text })).toBeVisible();
  };
  await plan.command('Export SVG…');
  await expectShown('Output · 1', 'Outcome · 2', 'We answer for this', 'We hope for this');

  await test.step('a branch is what leads to its end', async () => {
    await chain.select('Families drink safe water');
    await plan.command('Export SVG…');
    await page.getByRole('combobox', { name: 'What to show' }).selectOption('Selected branch');
    await expectShown('Wells drilled', 'Families drink safe water', 'Outcome · 1');
    await expect(elsewhere.locator('text', { hasText: 'Children stay' })).toHaveCount(0);
  });
});
