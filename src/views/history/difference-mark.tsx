import { Minus, Pencil, Plus } from 'lucide-react';
import type { DifferenceKind } from '../../domain/history/differences.ts';
import styles from './history.module.css';

interface MarkProps {
  readonly what: DifferenceKind;
  readonly text: string;
}

const toneOf = (what: DifferenceKind) =>
  what === 'added' || what === 'indicatorAdded'
    ? 'added'
    : what === 'removed' || what === 'indicatorRemoved'
      ? 'removed'
      : 'changed';
const ICONS = { added: Plus, removed: Minus, changed: Pencil } as const;

/** What differs, by its sign and its word. */
export function DifferenceMark({ what, text }: MarkProps) {
  const tone = toneOf(what);
  const Icon = ICONS[tone];
  return (
    <span className={styles['mark']} data-tone={tone}>
      <Icon size={14} aria-hidden />
      {text}
    </span>
  );
}
