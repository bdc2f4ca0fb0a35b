import { type ChangeEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useEditor } from '../../editor/react.tsx';
import { useLeaving } from '../../ui/use-leaving.ts';

/** Where the keyboard goes once a cell is done with. */
export type Leaving = 'stay' | 'down' | 'next' | 'back';

interface CellTyping {
  /** What stands in the cell. */
  readonly stored: string;
  /** The key that opened it takes the place of what was there. */
  readonly typed: string | undefined;
  /** Shift+Enter begins a new line. */
  readonly isMultiline?: boolean;
  /** Puts the text into the plan; false when it was not taken. */
  readonly save: (text: string) => boolean;
  /** `byKey` when the person left it with a key, so that the keyboard has to go somewhere. */
  readonly onDone: (leaving: Leaving, byKey: boolean) => void;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** The text of a cell while it is typed: kept once when it is left in whatever way, given up by Escape. */
export function useCellText({ stored, typed, isMultiline = false, save, onDone }: CellTyping) {
  const editor = useEditor();
  const [original] = useState(stored);
  const [text, setText] = useState(typed ?? original);
  /** Once it has been left, losing the keyboard must not keep what was given up. */
  const isLeft = useRef(false);
  // What nobody has typed on must not take the place of what another tab has written meanwhile; and what makes a new
  // row would make two of them if it were kept once when the keyboard goes and once more when the field does.
  const kept = useRef(original);
  const keep = (): boolean => {
    if (text === kept.current) return true;
    const isTaken = save(text);
    if (isTaken) kept.current = text;
    return isTaken;
  };
  useLeaving(() => {
    if (!isLeft.current) keep();
    editor.typing(false);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (isMultiline && event.key === 'Enter' && event.shiftKey)) return;
    const leaving = leavingBy(event);
    if (leaving === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key !== 'Escape' && !keep()) return;
    isLeft.current = true;
    onDone(leaving, true);
  };
  const onChange = ({ target }: ChangeEvent<Field>) => {
    setText(target.value);
    editor.typing(target.value !== kept.current);
  };
  const onBlur = () => {
    if (!isLeft.current && keep()) onDone('stay', false);
  };
  return { value: text, onChange, onKeyDown, onBlur };
}

/** Which way a key leaves a cell; null where it does not. */
export function leavingBy({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): Leaving | null {
  if (key === 'Escape') return 'stay';
  if (key === 'Enter') return 'down';
  if (key === 'Tab') return shiftKey ? 'back' : 'next';
  return null;
}
