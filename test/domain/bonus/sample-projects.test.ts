import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { acceptedPool, isCurrent } from '../../../src/domain/bonus/accepted-pool.ts';
import { actualPoolOf, plannedPoolOf } from '../../../src/domain/bonus/pool-of.ts';
import { projectsOf } from '../../../src/domain/bonus/project.ts';
import { readPlanFile } from '../../../src/domain/file/read-plan-file.ts';

const TODAY = '2026-11-22';

test.each(['en', 'ru'])(
  'the projects of the company (%s) have pools that were accepted and still hold',
  (language) => {
    const file = new URL(`../../../public/samples/company.${language}.json`, import.meta.url);
    const read = readPlanFile(readFileSync(file, 'utf8'));
    if (!read.ok) throw new Error(read.error.code);
    const { plan } = read.value;
    const projects = projectsOf(plan);
    expect(projects).toHaveLength(2);
    for (const { id } of projects) {
      const accepted = acceptedPool(plan, id, 'plannedPool');
      expect(accepted && isCurrent(plan, id, accepted, TODAY)).toBe(true);
      expect(plannedPoolOf(plan, id)?.gaps).toEqual([]);
      expect(actualPoolOf(plan, id, TODAY)).toMatchObject({ isFormed: true, gaps: [] });
    }
  },
);
