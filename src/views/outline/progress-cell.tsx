import type { Node } from '../../domain/kinds/index.ts';
import { type CellContext, cellText } from './cell-values.ts';
import type { Layout } from './columns.ts';
import styles from './outline.module.css';

interface ProgressCellProps {
  readonly node: Node;
  readonly context: CellContext;
  readonly layout: Layout;
}

export function ProgressCell({ node, context }: ProgressCellProps) {
  return <span className={styles['progressText']}>{cellText(context, node, 'progress')}</span>;
}
