import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { versionAfter } from '../../../src/domain/file/migrations.ts';
import { readPlanFile } from '../../../src/domain/file/read-plan-file.ts';
import { writePlan } from '../../../src/domain/file/write-plan.ts';
import { type Plan, rowsOf, settingsOf, TABLES } from '../../../src/domain/plan.ts';
import { ownerOf } from '../../../src/domain/tree/owner.ts';
import type { NodeId } from '../../../src/domain/ids.ts';
import { outline, text } from '../../support/outline.ts';

/** A file of a released version: neither it nor what it must say is ever changed, a file of a new version is added. */
const frozen = (name: string): Uint8Array => readFileSync(new URL(`../../frozen/${name}`, import.meta.url));

function planIn(name: string): Plan {
  const read = readPlanFile(frozen(name));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect(read.value.notes).toEqual([]);
  expect(read.value.rejected).toEqual([]);
  return read.value.plan;
}

describe('version 1', () => {
  test('with every field of every kind and table', () => {
    const plan = planIn('v1-every-field.throughline.json');
    expect(outline(plan)).toBe(
      [
        text`
          A vision
            A mission
              A impact
                A outcome
                  A output
                    A activity
                      A input
                      A lesson
                    A risk
                      A action
                  A assumption
          A goal
          A problem
          A process
        `,
        '',
      ].join('\n'),
    );
    const counts = TABLES.map((table) => `${rowsOf(plan, table).length} ${table}`);
    expect(counts).toEqual([
      '1 settings',
      '2 parties',
      '2 periods',
      '15 nodes',
      '15 links',
      '2 indicators',
      '6 values',
      '3 roles',
      '13 entries',
      '1 positions',
    ]);
    expect(settingsOf(plan)).toMatchObject({
      title: 'Every field of version 1',
      language: 'nb',
      currency: 'NOK',
      holidays: ['2026-01-01', '2026-05-17'],
      policies: { mboGateBp: 9_500, severities: { ORPHAN: 'off' } },
    });
    expect(ownerOf(plan, 'node-outcome' as NodeId)).toMatchObject({ kind: 'person', parentId: 'party-2' });
    expect(rowsOf(plan, 'nodes').find(({ kind }) => kind === 'activity')).toMatchObject({
      start: '2026-02-28',
      end: '2026-12-31',
      budgetPlanMinor: 1_234_567,
      effortLikelyDays: -12.5,
      tags: ['one', 'два'],
      fieldOfALaterVersion: { kept: [true, null, 0.1] },
    });
    expect(plan.links).toMatchObject({ 'link-on-link': { type: 'conditions', to: 'link-output' } });
  });

  test('written by hand', () => {
    const plan = planIn('v1-by-hand.throughline.json');
    expect(outline(plan)).toBe(text`
      Сохранить команду
      Вырасти вдвое
        Продавать в интернете
          Цены поставщиков вырастут
    `);
    expect(settingsOf(plan).policies.payoutCurve).toBe('STEP');
  });

  test.runIf(versionAfter() === 1)('is written byte for byte as it was', () => {
    const name = 'v1-every-field.throughline.json';
    expect(writePlan(planIn(name))).toBe(new TextDecoder().decode(frozen(name)));
  });
});
