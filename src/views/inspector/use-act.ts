import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../domain/commands/index.ts';
import { useEditor } from '../../editor/react.tsx';
import { refusalText } from '../../i18n/refusal-text.ts';
import { useInspector } from './inspector-context.tsx';

/** Does commands as one step of the history; says in words why the first one refused could not be done. */
export function useAct() {
  const editor = useEditor();
  const { words } = useInspector();
  const { i18n } = useTranslation();
  const [problem, setProblem] = useState<string | null>(null);
  const act = (...commands: readonly Command[]): boolean => {
    const group = editor.newId();
    for (const command of commands) {
      const done = editor.dispatch(command, { group, quiet: true });
      if (done.ok || done.error.code === 'nothingToDo') continue;
      editor.withdraw(group);
      setProblem(refusalText(i18n.language, words, done.error));
      return false;
    }
    setProblem(null);
    return true;
  };
  return { act, problem };
}
