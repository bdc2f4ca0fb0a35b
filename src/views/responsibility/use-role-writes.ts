import { useTranslation } from 'react-i18next';
import type { SetRoles } from '../../domain/commands/set-roles.ts';
import type { NodeId, PartyId } from '../../domain/ids.ts';
import { rolesAt } from '../../domain/people/responsibilities.ts';
import { doSteps } from '../../editor/do-steps.ts';
import { useEditor } from '../../editor/react.tsx';
import type { PlanWords } from '../../i18n/plan-words.ts';
import { refusalText } from '../../i18n/refusal-text.ts';
import type { GridWrite } from '../grid/use-grid.ts';
import { type MarkWords, rolesIn } from './role-marks.ts';

/** A cell is where somebody and something meet. */
export interface RoleCell {
  readonly nodeId: NodeId;
  readonly partyId: PartyId;
}

/** Takes marks into the plan, all as one step or none; says what is wrong with the first that cannot be taken. */
export function useRoleWrites(
  cells: ReadonlyMap<string, RoleCell>,
  marks: MarkWords,
  words: PlanWords,
): (writes: readonly GridWrite[]) => string | null {
  const editor = useEditor();
  const { t, i18n } = useTranslation('responsibility');
  return (writes) => {
    const steps: SetRoles[] = [];
    const answering = new Set<NodeId>();
    for (const { cell: id, text } of writes) {
      const cell = cells.get(id);
      if (!cell) continue;
      const read = rolesIn(text, rolesAt(editor.plan, cell.nodeId).get(cell.partyId) ?? [], marks);
      if ('unknown' in read) return t('unknown', { text: read.unknown });
      if (read.roles.includes('accountable')) {
        if (answering.has(cell.nodeId)) return t('onlyOne');
        answering.add(cell.nodeId);
      }
      steps.push({ type: 'setRoles', ...cell, roles: read.roles });
    }
    const done = doSteps(editor, steps, { isQuiet: () => true });
    return done.ok ? null : refusalText(i18n.language, words, done.error);
  };
}
