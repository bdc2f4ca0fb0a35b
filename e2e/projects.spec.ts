import { goal, homeLink } from './fixtures/plan-files.ts';
import { expect, test } from './pages/journey.ts';
import { ProjectsPage } from './pages/projects-page.ts';
import { expectAccessible } from './support/accessibility.ts';

const AT = '2026-01-15T09:00:00.000Z';
const weighing = (from: string, weightBp: number) => ({ ...homeLink(from, 'training'), weightBp });

/** Weights 20, 30, 50 % and degrees 120, 80, 60 %: 78 % together (domain A13). */
const TRAINING = {
  nodes: [
    goal('training', 'Introduce internal training', 0, { level: 'tactical' }),
    goal('aims', 'Enter training goals in the cards'),
    goal('plan', 'Draw up the training plan', 1, { progressBp: 8_000 }),
    goal('survey', 'Reach a survey of 4 and above', 2, { progressBp: 6_000 }),
  ],
  links: [weighing('aims', 2_000), weighing('plan', 3_000), weighing('survey', 5_000)],
  indicators: [
    { id: 'cards', nodeId: 'aims', title: 'Cards', type: 'quantitative', trend: 'maximise', order: 'a0' },
  ],
  values: [
    { id: 'target', indicatorId: 'cards', kind: 'target', amount: 10, at: AT },
    { id: 'actual', indicatorId: 'cards', kind: 'actual', amount: 12, at: AT, status: 'confirmed' },
  ],
  parties: [{ id: 'wood', kind: 'person', name: 'Emily Wood', grade: '2', salaryMinor: 612_345 }],
  roles: [{ id: 'owner', role: 'accountable', partyId: 'wood', nodeId: 'training' }],
};

test('from a goal to its bonus pool, and what would turn it', async ({ inspector, openPlan, page, plan }) => {
  const projects = new ProjectsPage(page);
  await openPlan('Projects', TRAINING);

  await test.step('a goal becomes a project and has a card', async () => {
    await plan.goTo('Projects');
    await expect(page.getByText('No goal is run as a project yet.')).toBeVisible();
    await projects.runAsProject('Introduce internal training');
    await expect(projects.card.getByText('Reach a survey of 4 and above').first()).toBeVisible();
  });

  await test.step('at 78 % nothing is paid, and the number says why', async () => {
    await expect(projects.figure('Degree of realisation')).toHaveText('78%');
    await expect(projects.figure(/^Gate 80/)).toHaveText('Not formed');
    const why = await projects.explain(/78%/);
    await expect(why).toContainText('78% is below the gate of 80%');
    await why.getByRole('button', { name: 'Close' }).click();
  });

  await test.step('seven ratings, a base, a grade and a profile make the planned pool', async () => {
    await projects.rateAll('5 – very high');
    await projects.card.getByLabel('Profile for the pool').selectOption({ label: 'Project office' });
    await expect(projects.figure('Complexity K')).toHaveText('1');
    await projects.card.getByRole('button', { name: 'Show pay' }).click();
    await projects.fill('Base of the bonus pool', '80000');
    await expect(projects.figure('Planned pool')).toHaveText(/100,000/);
    await projects.card.getByRole('button', { name: 'Accept the planned pool' }).click();
    await expect(projects.card.getByText(/^Accepted on/)).toContainText('100,000');
    await expect(projects.figure('Actual pool')).toHaveText(/^\D*0$/);
    await expectAccessible(page);
  });

  await test.step('a what-if raises a fact: the gate opens and the payout turns', async () => {
    await page.getByRole('button', { name: 'What if…' }).click();
    const trial = page.getByRole('region', { name: 'What if…' });
    await expect(trial).toContainText('Nothing is kept');
    await projects.card.getByRole('button', { name: 'Reach a survey of 4 and above' }).click();
    await inspector.fill('Progress', '95');
    await expect(trial).toContainText('1 change is tried out');
    await expect(trial).toContainText('78% → 96%');
    await expect(projects.figure(/^Gate 80/)).toHaveText('Formed');
    await expect(projects.figure('Actual pool')).toHaveText(/95,500/);
    await expectAccessible(page);
  });

  await test.step('discarded, all is as it was; after a reload it says that it is gone', async () => {
    const trial = page.getByRole('region', { name: 'What if…' });
    await trial.getByRole('button', { name: 'Discard' }).click();
    await expect(trial).toBeHidden();
    await expect(projects.figure('Degree of realisation')).toHaveText('78%');
    await page.getByRole('button', { name: 'What if…' }).click();
    await inspector.fill('Progress', '95');
    await expect(projects.figure(/^Gate 80/)).toHaveText('Formed');
    await plan.reload();
    await plan.expectMessage(/The what-if is gone/);
    await expect(projects.figure(/^Gate 80/)).toHaveText('Not formed');
  });

  await test.step('applied, it is one step, which one undo takes back', async () => {
    await page.getByRole('button', { name: 'What if…' }).click();
    await projects.card.getByRole('button', { name: 'Reach a survey of 4 and above' }).click();
    await inspector.fill('Progress', '95');
    await projects.card.getByRole('button', { name: 'Draw up the training plan' }).click();
    await inspector.fill('Progress', '100');
    await page.getByRole('button', { name: 'Apply', exact: true }).click();
    await plan.expectSaved();
    await expect(projects.figure(/^Gate 80/)).toHaveText('Formed');
    await plan.undoButton.click();
    await expect(projects.figure('Degree of realisation')).toHaveText('78%');
    await plan.redoButton.click();
    await expect(projects.figure(/^Gate 80/)).toHaveText('Formed');
  });

  await test.step('a copy in a file says nothing of pay, unless it is asked to', async () => {
    const bare = await plan.saveCopy('without pay');
    expect(bare.text).toContain('Emily Wood');
    expect(bare.text).not.toMatch(/612345|salaryMinor|poolBaseMinor|10000000/);
    const full = await plan.saveCopy('with pay');
    expect(full.text).toMatch(/"salaryMinor": 612345/);
    expect(full.text).toMatch(/"poolMinor": 10000000/);
  });
});
