import { useTranslation } from 'react-i18next';
import type { Command, CommandStep } from '../../domain/commands/index.ts';
import type { Logframe } from '../../domain/logframe/logframe.ts';
import { doSteps } from '../../editor/do-steps.ts';
import { useEditor } from '../../editor/react.tsx';
import { formatNumber } from '../../i18n/number-text.ts';
import { refusalText } from '../../i18n/refusal-text.ts';
import type { GridWrite } from '../grid/use-grid.ts';
import type { CellTarget } from './logframe-cells.ts';
import { cellEdit } from './logframe-edits.ts';
import type { LogframeContext } from './logframe-words.ts';

/** Takes texts into the plan, all as one step or none; what is wrong with the first that cannot be taken, or null. */
export function useLogframeWrites(
  context: LogframeContext,
  logframe: Logframe,
  targets: ReadonlyMap<string, CellTarget>,
): (writes: readonly GridWrite[]) => string | null {
  const editor = useEditor();
  const { i18n } = useTranslation();
  const { t, locale, words } = context;
  return (writes) => {
    const steps: CommandStep[] = [];
    for (const { cell, text } of writes) {
      const target = targets.get(cell);
      if (!target) continue;
      const edit = cellEdit(target, text, { ...context, plan: editor.plan }, logframe);
      if (!edit.ok) return t(`problem.${edit.error}`, { example: formatNumber(1250.5, locale) });
      steps.push(...edit.value);
    }
    const done = doSteps(editor, steps, { isQuiet });
    return done.ok ? null : refusalText(i18n.language, words, done.error);
  };
}

/** What goes is told, with a way back. */
const isQuiet = ({ type }: Command): boolean => type !== 'removeRows' && type !== 'deleteNodes';
