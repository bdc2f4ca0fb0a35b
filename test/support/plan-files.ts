import { readFileSync } from 'node:fs';
import { readPlanFile } from '../../src/domain/file/read-plan-file.ts';
import type { Plan } from '../../src/domain/plan.ts';

const folders = { sample: '../../public/samples/', fixture: '../fixtures/' } as const;

/** A plan as it lies in a file of the samples or of the tests; it must be read without a remark. */
export function planIn(folder: keyof typeof folders, file: string): Plan {
  const read = readPlanFile(readFileSync(new URL(folders[folder] + file, import.meta.url), 'utf8'));
  if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.error)}`);
  if (read.value.notes.length > 0) throw new Error(`${file}: ${JSON.stringify(read.value.notes)}`);
  return read.value.plan;
}
