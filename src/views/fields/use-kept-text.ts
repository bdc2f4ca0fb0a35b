import { type KeyboardEvent, useRef, useState } from 'react';
import { useEditor } from '../../editor/react.tsx';
import type { TextBinding } from '../../ui/text-box.tsx';
import { useLeaving } from '../../ui/use-leaving.ts';

interface KeptText {
  /** What the plan holds, as text. */
  readonly stored: string;
  /** Puts the text into the plan; a sentence when it cannot be taken. */
  readonly save: (text: string) => string | null;
  /** In a text of several lines Enter writes a new one. */
  readonly isMultiline?: boolean;
}

/** A text kept when it is left or with Enter; Escape restores it; what cannot be taken stays, with the reason. */
export function useKeptText({ stored, save, isMultiline = false }: KeptText): {
  readonly bind: TextBinding;
  readonly problem: string | null;
} {
  const editor = useEditor();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const unsaved = useRef<string | null>(null);
  const keep = () => {
    const text = unsaved.current;
    if (text === null) return;
    const why = text === stored ? null : save(text);
    setProblem(why);
    editor.typing(false);
    if (why !== null) return;
    unsaved.current = null;
    setTyped(null);
  };
  useLeaving(keep);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (!isMultiline || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      keep();
    }
    if (event.key !== 'Escape' || typed === null) return;
    event.stopPropagation();
    unsaved.current = null;
    setTyped(null);
    setProblem(null);
    editor.typing(false);
  };
  return {
    problem,
    bind: {
      value: typed ?? stored,
      onChange: (text) => {
        unsaved.current = text;
        setTyped(text);
        setProblem(null);
        editor.typing(text !== stored);
      },
      onFocus: () => undefined,
      onBlur: keep,
      onKeyDown,
    },
  };
}
