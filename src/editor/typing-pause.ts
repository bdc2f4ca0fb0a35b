import { useRef } from 'react';
import { useEditor } from './react.tsx';
import { keepTitle } from './title-editing.ts';

/** What is typed is stored when it pauses this long, so that a closed tab loses at most a word. */
export const TYPING_PAUSE_MS = 300;

interface TitlePause {
  /** Each time something has been typed. */
  readonly typed: (text: string) => void;
  /** The title is no longer typed: nothing is kept any more. */
  readonly over: () => void;
}

/** Keeps a title being typed whenever the typing pauses. */
export function useTitlePause(): TitlePause {
  const editor = useEditor();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  return {
    typed: (text) => {
      editor.typing(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => keepTitle(editor, text), TYPING_PAUSE_MS);
    },
    over: () => clearTimeout(timer.current),
  };
}
