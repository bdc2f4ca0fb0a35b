import { type LucideIcon, SignalHigh, SignalLow, SignalMedium } from 'lucide-react';
import styles from './confidence-mark.module.css';

const ICONS: Readonly<Record<string, LucideIcon>> = {
  high: SignalHigh,
  medium: SignalMedium,
  low: SignalLow,
};

interface ConfidenceMarkProps {
  readonly confidence: string;
  readonly size?: number;
}

/** How sure people are, told by the number of bars as well as by colour; the word stands beside it. */
export function ConfidenceMark({ confidence, size = 16 }: ConfidenceMarkProps) {
  const Icon = ICONS[confidence];
  return Icon ? (
    <Icon
      className={`${styles['mark']} ${styles[confidence] ?? ''}`}
      size={size}
      strokeWidth={2.5}
      aria-hidden
    />
  ) : null;
}
