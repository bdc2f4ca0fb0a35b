import { type KeyboardEvent, useRef, useState } from 'react';
import { useEditor } from '../../../editor/react.tsx';
import type { TextBinding } from '../../../ui/text-box.tsx';
import { useLeaving } from '../../../ui/use-leaving.ts';

/** Kept when it is left and with Enter; Escape restores it; what cannot be taken stays, with the reason. */
export function useKeptText(
  stored: string,
  save: (text: string) => string | null,
): { readonly bind: TextBinding; readonly problem: string | null } {
  const editor = useEditor();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const unsaved = useRef<string | null>(null);
  const forget = () => {
    unsaved.current = null;
    setTyped(null);
    editor.typing(false);
  };
  const keep = () => {
    const text = unsaved.current;
    if (text === null) return;
    const why = text === stored ? null : save(text);
    setProblem(why);
    if (why === null) forget();
    else editor.typing(false);
  };
  useLeaving(keep);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      keep();
    }
    if (event.key !== 'Escape' || typed === null) return;
    event.stopPropagation();
    setProblem(null);
    forget();
  };
  const onChange = (text: string) => {
    unsaved.current = text;
    setTyped(text);
    setProblem(null);
    editor.typing(text !== stored);
  };
  return {
    problem,
    bind: { value: typed ?? stored, onChange, onFocus: () => undefined, onBlur: keep, onKeyDown },
  };
}
