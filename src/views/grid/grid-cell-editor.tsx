import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useEditor } from '../../editor/react.tsx';
import { useLeaving } from '../../ui/use-leaving.ts';
import styles from './grid.module.css';
import type { GridCell } from './grid-model.ts';
import type { Leaving } from './use-grid.ts';

interface GridCellEditorProps {
  readonly cell: GridCell;
  /** The key that opened it takes the place of what was there. */
  readonly typed: string | undefined;
  /** Puts the text into the plan; what is wrong with it, or null. */
  readonly save: (text: string) => string | null;
  /** `byKey` when the keyboard has to go back to the table. */
  readonly onDone: (leaving: Leaving, byKey: boolean) => void;
}

/** A cell being typed in: Enter, Tab and Escape leave it, Shift+Enter begins a new line. What cannot be taken stays. */
export function GridCellEditor({ cell, typed, save, onDone }: GridCellEditorProps) {
  const editor = useEditor();
  const messageId = useId();
  const [original] = useState(cell.text);
  const [text, setText] = useState(typed ?? original);
  const [problem, setProblem] = useState<string | null>(null);
  /** Once it has been left, losing the keyboard must not keep what was given up. */
  const isLeft = useRef(false);
  const keep = (): boolean => {
    // What nobody has typed on must not take the place of what another tab has written meanwhile.
    const found = text === original ? null : save(text);
    setProblem(found);
    return found === null;
  };
  useLeaving(() => {
    if (!isLeft.current) keep();
    editor.typing(false);
  });
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const leaving = leavingBy(event);
    event.stopPropagation();
    if (leaving === null) return;
    event.preventDefault();
    if (event.key !== 'Escape' && !keep()) return;
    isLeft.current = true;
    onDone(leaving, true);
  };
  return (
    <div className={styles['editor']}>
      <textarea
        className={styles['input']}
        aria-label={cell.label}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem === null ? undefined : messageId}
        autoFocus
        rows={Math.max(1, text.split('\n').length)}
        value={text}
        onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
        onChange={({ target }) => {
          setText(target.value);
          editor.typing(target.value !== original);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (!isLeft.current && keep()) onDone('stay', false);
        }}
      />
      {problem !== null && (
        <div id={messageId} role="alert" className={styles['problem']}>
          {problem}
        </div>
      )}
    </div>
  );
}

function leavingBy({ key, shiftKey }: KeyboardEvent): Leaving | null {
  if (key === 'Escape') return 'stay';
  if (key === 'Enter') return shiftKey ? null : 'down';
  if (key === 'Tab') return shiftKey ? 'back' : 'next';
  return null;
}
