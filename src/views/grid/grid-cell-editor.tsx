import { useId, useState } from 'react';
import styles from './grid.module.css';
import type { GridCell } from './grid-model.ts';
import { type Leaving, useCellText } from './use-cell-text.ts';

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
  const messageId = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const typing = useCellText({
    stored: cell.text,
    typed,
    isMultiline: true,
    save: (text) => {
      const found = save(text);
      setProblem(found);
      return found === null;
    },
    onDone,
  });
  return (
    <div className={styles['editor']}>
      <textarea
        {...typing}
        className={styles['input']}
        aria-label={cell.label}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem === null ? undefined : messageId}
        autoFocus
        rows={Math.max(1, typing.value.split('\n').length)}
        onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
      />
      {problem !== null && (
        <div id={messageId} role="alert" className={styles['problem']}>
          {problem}
        </div>
      )}
    </div>
  );
}
