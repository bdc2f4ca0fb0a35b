import { CircleAlert, CircleCheck, CircleDashed, CircleX, type LucideIcon, TrendingUp } from 'lucide-react';
import styles from './status-mark.module.css';

const ICONS: Readonly<Record<string, LucideIcon>> = {
  achieved: CircleCheck,
  onTrack: TrendingUp,
  atRisk: CircleAlert,
  behind: CircleX,
  none: CircleDashed,
};

interface StatusMarkProps {
  readonly status: string;
  readonly size?: number;
}

/** The sign of a status, told by its shape as well as by its colour; the word stands beside it. */
export function StatusMark({ status, size = 16 }: StatusMarkProps) {
  const Icon = ICONS[status] ?? CircleDashed;
  return <Icon className={`${styles['mark']} ${styles[status] ?? ''}`} size={size} aria-hidden />;
}
