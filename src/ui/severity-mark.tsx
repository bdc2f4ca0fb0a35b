import { Info, type LucideIcon, OctagonX, TriangleAlert } from 'lucide-react';
import styles from './severity-mark.module.css';

const ICONS: Readonly<Record<string, LucideIcon>> = { error: OctagonX, warning: TriangleAlert, info: Info };

interface SeverityMarkProps {
  readonly severity: string;
  readonly size?: number;
}

/** How grave a thing is, told by its shape as well as by its colour; the word stands beside it or in its label. */
export function SeverityMark({ severity, size = 16 }: SeverityMarkProps) {
  const Icon = ICONS[severity] ?? Info;
  return <Icon className={`${styles['mark']} ${styles[severity] ?? ''}`} size={size} aria-hidden />;
}
