import { useTranslation } from 'react-i18next';
import type { Command } from '../../../domain/commands/index.ts';
import { doSteps } from '../../../editor/do-steps.ts';
import { useEditor } from '../../../editor/react.tsx';
import { refusalText } from '../../../i18n/refusal-text.ts';
import { usePeople } from '../people-context.tsx';

/** Does commands as one step or none; a sentence when it could not be done. */
export function useAct(): (...commands: readonly Command[]) => string | null {
  const editor = useEditor();
  const { words } = usePeople();
  const { i18n } = useTranslation();
  return (...commands) => {
    const done = doSteps(editor, commands, { isQuiet: ({ type }) => type !== 'removeRows' });
    return done.ok ? null : refusalText(i18n.language, words, done.error);
  };
}
