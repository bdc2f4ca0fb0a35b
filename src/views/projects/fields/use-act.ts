import { useTranslation } from 'react-i18next';
import type { CommandStep } from '../../../domain/commands/index.ts';
import { doSteps } from '../../../editor/do-steps.ts';
import { useEditor } from '../../../editor/react.tsx';
import { refusalText } from '../../../i18n/refusal-text.ts';
import { useProject } from '../project-context.tsx';

/** Does commands as one step or none; a sentence when it could not be done. */
export function useAct(): (...steps: readonly CommandStep[]) => string | null {
  const editor = useEditor();
  const { words } = useProject();
  const { i18n } = useTranslation();
  return (...steps) => {
    const done = doSteps(editor, steps, { isQuiet: ({ type }) => type !== 'removeRows' });
    return done.ok ? null : refusalText(i18n.language, words, done.error);
  };
}
