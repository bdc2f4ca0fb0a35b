import { useTranslation } from 'react-i18next';
import type { Command, CommandStep } from '../../domain/commands/index.ts';
import type { NodeId } from '../../domain/ids.ts';
import type { Matrix } from '../../domain/matrix/matrix.ts';
import type { Result } from '../../domain/result.ts';
import { doSteps } from '../../editor/do-steps.ts';
import { useEditor } from '../../editor/react.tsx';
import { useLocale } from '../../i18n/locale.ts';
import { formatNumber } from '../../i18n/number-text.ts';
import type { PlanWords } from '../../i18n/plan-words.ts';
import { refusalText } from '../../i18n/refusal-text.ts';
import type { GridWrite } from '../grid/use-grid.ts';
import type { MatrixCell } from './matrix-cells.ts';
import { cellEdit, type CellProblem, type EditContext, linesEdit } from './matrix-edits.ts';

interface Writing {
  readonly matrix: Matrix;
  readonly targets: ReadonlyMap<string, MatrixCell>;
  readonly words: PlanWords;
}

/** Takes texts into the plan, all as one step or none; what is wrong with the first that cannot be taken, or null. */
export function useMatrixWrites({ matrix, targets, words }: Writing) {
  const editor = useEditor();
  const locale = useLocale();
  const { t, i18n } = useTranslation('matrix');
  const context = (): EditContext => ({
    plan: editor.plan,
    matrix,
    today: editor.today,
    locale,
    newId: editor.newId,
  });
  const told = (problem: CellProblem): string =>
    t(`problem.${problem}`, { example: formatNumber(1250.5, locale) });
  const done = (steps: readonly CommandStep[]): string | null => {
    const outcome = doSteps(editor, steps, { isQuiet });
    return outcome.ok ? null : refusalText(i18n.language, words, outcome.error);
  };
  const take = (edit: Result<readonly CommandStep[], CellProblem>): string | null =>
    edit.ok ? done(edit.value) : told(edit.error);
  return {
    write: (writes: readonly GridWrite[]): string | null => {
      const steps: CommandStep[] = [];
      for (const { cell, text } of writes) {
        const target = targets.get(cell);
        const edit = target && cellEdit(target, text, context());
        if (edit && !edit.ok) return told(edit.error);
        steps.push(...(edit?.value ?? []));
      }
      return done(steps);
    },
    takeLines: (rows: readonly (readonly string[])[], after: NodeId | null): string | null =>
      take(linesEdit(rows, after, context())),
  };
}

/** What goes is told, with a way back. */
const isQuiet = ({ type }: Command): boolean => type !== 'removeRows';
