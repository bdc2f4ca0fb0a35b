import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlanFile } from '../../../src/domain/file/read-plan-file.ts';
import { writePlan } from '../../../src/domain/file/write-plan.ts';
import { arbitraryPlan } from '../../support/arbitrary-plan.ts';
import { patience, runs } from '../../support/runs.ts';

test(
  'a plan survives its file: nothing to mend, deep-equal, and the same bytes again',
  () => {
    fc.assert(
      fc.property(arbitraryPlan(), (plan) => {
        const text = writePlan(plan);
        const read = readPlanFile(new TextEncoder().encode(text));
        expect(read).toMatchObject({ ok: true, value: { notes: [], rejected: [] } });
        if (!read.ok) return;
        expect(read.value.plan).toStrictEqual(plan);
        expect(writePlan(read.value.plan)).toBe(text);
      }),
      runs(200, 10_000),
    );
  },
  patience,
);
