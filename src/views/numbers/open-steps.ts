import type { Step } from '../../domain/explain/explanation.ts';

/** So many steps are opened at once: a root may stand above ten thousand goals. */
const MOST = 400;

/** The paths of the steps that have something below them, from the top down, as far as is bearable. */
export function openable(root: Step): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting: { readonly step: Step; readonly path: string }[] = [{ step: root, path: '0' }];
  for (const { step, path } of waiting) {
    if (!step.steps || found.size >= MOST) continue;
    found.add(path);
    for (const [at, below] of step.steps().entries()) waiting.push({ step: below, path: `${path}.${at}` });
  }
  return found;
}

/** What is open at first: the number, and what it is made of. */
export const openAtFirst = (root: Step): ReadonlySet<string> => new Set(root.steps ? ['0'] : []);

/** The steps in sight, each with how deep it lies. */
export function* inSight(
  step: Step,
  opened: ReadonlySet<string>,
  path = '0',
  depth = 0,
): Generator<{ readonly step: Step; readonly depth: number }> {
  yield { step, depth };
  if (!opened.has(path)) return;
  for (const [at, below] of (step.steps?.() ?? []).entries()) {
    yield* inSight(below, opened, `${path}.${at}`, depth + 1);
  }
}
