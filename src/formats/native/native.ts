import { readPlanText } from '../../domain/file/read-plan-file.ts';
import { writePlan } from '../../domain/file/write-plan.ts';
import { ok } from '../../domain/result.ts';
import type { Format } from '../format.ts';

/** A plan with everything in it; what leads out of it and back loses nothing. */
export const native: Format = {
  id: 'native',
  extensions: ['.throughline.json', '.json'],
  mediaType: 'application/json',
  claims: (text, name) => /^\s*[{[]/.test(text.slice(0, 1_000)) || /\.json$/i.test(name),
  read: (file, onStep) => {
    const parsed = readPlanText(file, onStep);
    return parsed.ok ? ok({ type: 'plan', ...parsed.value }) : parsed;
  },
  write: (plan) => writePlan(plan),
};
