import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { planJsonSchema } from '../../../src/domain/file/json-schema.ts';
import { readPlanFile } from '../../../src/domain/file/read-plan-file.ts';
import { writePlan } from '../../../src/domain/file/write-plan.ts';
import { arbitraryPlan } from '../../support/arbitrary-plan.ts';

const fileIn = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const published = 'public/schema/plan-v1.schema.json';
const validator = z.fromJSONSchema(planJsonSchema());
const plansIn = (folder: string) =>
  readdirSync(fileIn(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && name !== 'index.json')
    .map((name) => `${folder}/${name}`);

describe('the published schema', () => {
  test('is the one the app checks by; WRITE_SCHEMA=1 writes it anew', () => {
    const text = `${JSON.stringify(planJsonSchema(), null, 2)}\n`;
    if (process.env['WRITE_SCHEMA']) writeFileSync(fileIn(published), text);
    expect(readFileSync(fileIn(published), 'utf8') === text).toBe(true);
  });

  test('fits every plan the app writes', () => {
    fc.assert(
      fc.property(arbitraryPlan(), (plan) => {
        expect(validator.safeParse(JSON.parse(writePlan(plan))).error).toBeUndefined();
      }),
    );
  });

  test.each([...plansIn('public/samples'), ...plansIn('test/frozen')])('fits %s', (path) => {
    const text = readFileSync(fileIn(path), 'utf8');
    expect(validator.safeParse(JSON.parse(text)).error).toBeUndefined();
    expect(readPlanFile(text)).toMatchObject({ ok: true, value: { notes: [] } });
  });

  test.each([
    ['another program', { format: 'excalidraw' }],
    ['another version', { version: 2 }],
    ['no tables', { tables: undefined }],
    ['a table that is no list', { tables: { settings: [], nodes: {} } }],
    [
      'an unknown kind',
      { tables: { settings: [], nodes: [{ id: 'n', kind: 'wish', title: '', order: 'a0' }] } },
    ],
    ['no settings', { tables: { settings: [], nodes: [] } }],
  ])('does not fit %s', (_what, change) => {
    const file = { format: 'throughline', version: 1, tables: { settings: [], nodes: [] }, ...change };
    expect(validator.safeParse(file).success).toBe(false);
  });
});
