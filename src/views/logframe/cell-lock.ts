import { lockOf } from '../../domain/cycle/locks.ts';
import { type Plan, rowAt } from '../../domain/plan.ts';
import { lockText } from '../../i18n/lock-text.ts';
import type { CellTarget } from './logframe-cells.ts';
import type { LogframeContext } from './logframe-words.ts';

/** Why the phase of its period keeps a cell as it is; null where it does not (domain E, edit matrix). */
export function cellLock({ plan, words, language }: LogframeContext, target: CellTarget): string | null {
  const lock = lockOn(plan, target);
  return lock ? lockText(language, words, lock) : null;
}

function lockOn(plan: Plan, target: CellTarget) {
  switch (target.type) {
    case 'title':
    case 'precondition':
    case 'assumption':
    case 'means':
      return onNode(plan, target.id, 'title');
    case 'cost':
      return onNode(plan, target.id, 'budgetPlanMinor');
    case 'indicator':
    case 'verification': {
      const indicator = rowAt(plan, 'indicators', target.id);
      return indicator ? lockOf(plan, 'indicators', indicator, 'title') : null;
    }
    case 'newIndicator':
    case 'newVerification':
      return lockOf(plan, 'indicators', { nodeId: target.row });
    default:
      return null;
  }
}

function onNode(plan: Plan, id: string, field: string) {
  const node = rowAt(plan, 'nodes', id);
  return node ? lockOf(plan, 'nodes', node, field) : null;
}
