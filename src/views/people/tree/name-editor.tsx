import { MAX_TITLE } from '../../../domain/text.ts';
import { useCellText } from '../../grid/use-cell-text.ts';
import styles from './org-tree.module.css';

interface NameEditorProps {
  readonly label: string;
  readonly name: string;
  /** False where it could not be taken. */
  readonly save: (name: string) => boolean;
  readonly onDone: (byKey: boolean) => void;
}

/** A name being typed: Enter and leaving keep it, Escape gives it up. */
export function NameEditor({ label, name, save, onDone }: NameEditorProps) {
  const typing = useCellText({
    stored: name,
    typed: undefined,
    save: (text) => text.trim() === '' || save(text.trim()),
    onDone: (_, byKey) => onDone(byKey),
  });
  return (
    <input
      {...typing}
      type="text"
      className={styles['editor']}
      aria-label={label}
      autoFocus
      autoComplete="off"
      maxLength={MAX_TITLE}
      onFocus={({ target }) => target.select()}
    />
  );
}
