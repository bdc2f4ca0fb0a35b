import { type KeyboardEvent, useState } from 'react';
import { useEditor } from '../../editor/react.tsx';
import { useLeaving } from '../../ui/use-leaving.ts';
import type { TextBinding } from '../../ui/text-box.tsx';

interface KeptText {
  readonly stored: string;
  /** Puts the text into the plan; a sentence where it cannot be taken. */
  readonly save: (text: string) => string | null;
  readonly isMultiline?: boolean;
}

/**
 * A text that is said once it is done: kept when it is left or by Enter (with Ctrl where it has several lines), not on
 * every pause, since what is said is added and never overwritten. Escape gives up.
 */
export function useKeptText({ stored, save, isMultiline = false }: KeptText) {
  const editor = useEditor();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const keep = () => {
    if (typed === null) return;
    const why = typed === stored ? null : save(typed);
    setProblem(why);
    if (why === null) {
      setTyped(null);
      editor.typing(false);
    }
  };
  useLeaving(() => {
    if (typed !== null && typed !== stored) save(typed);
    editor.typing(false);
  });
  const bind: TextBinding = {
    value: typed ?? stored,
    onChange: (text) => {
      setTyped(text);
      setProblem(null);
      editor.typing(text !== stored);
    },
    onFocus: () => undefined,
    onBlur: keep,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'Enter' && (!isMultiline || event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        keep();
      }
      if (event.key !== 'Escape' || typed === null) return;
      event.stopPropagation();
      setTyped(null);
      setProblem(null);
      editor.typing(false);
    },
  };
  return { bind, problem };
}
