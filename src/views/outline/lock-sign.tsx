import { Lock as LockIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Lock } from '../../domain/cycle/locks.ts';
import { lockText } from '../../i18n/lock-text.ts';
import type { CellContext } from './cell-values.ts';
import styles from './outline.module.css';

interface LockSignProps {
  readonly lock: Lock;
  readonly context: CellContext;
}

/** In a cell that the phase of its period keeps as it is. */
export function LockSign({ lock, context }: LockSignProps) {
  const { i18n } = useTranslation('cycle');
  const reason = lockText(i18n.language, context.words, lock);
  return (
    <span className={styles['lock']} role="img" aria-label={reason} title={reason}>
      <LockIcon size={12} aria-hidden />
    </span>
  );
}
