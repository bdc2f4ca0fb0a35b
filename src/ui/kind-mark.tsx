import {
  BookOpen,
  CloudSun,
  Coins,
  Compass,
  Earth,
  Flag,
  ListChecks,
  type LucideIcon,
  OctagonAlert,
  Package,
  Telescope,
  TrendingUp,
  TriangleAlert,
  Workflow,
  Wrench,
} from 'lucide-react';
import styles from './kind-mark.module.css';

const ICONS: Readonly<Record<string, LucideIcon>> = {
  vision: Telescope,
  mission: Compass,
  goal: Flag,
  impact: Earth,
  outcome: TrendingUp,
  output: Package,
  activity: ListChecks,
  input: Coins,
  assumption: CloudSun,
  risk: TriangleAlert,
  lesson: BookOpen,
  action: Wrench,
  problem: OctagonAlert,
  process: Workflow,
};

/** Bars for levels of one family: the more, the higher. */
const BARS: Readonly<Record<string, number>> = { strategic: 3, tactical: 2, operational: 1 };

interface KindMarkProps {
  readonly kind: string;
  /** The level of a goal; it is told by the number of bars as well as by the shade. */
  readonly level?: string | undefined;
  readonly size?: number;
}

/** The sign of a kind or level. It never stands without the word, so it says nothing to a screen reader. */
export function KindMark({ kind, level, size = 16 }: KindMarkProps) {
  const bars = kind === 'goal' && level !== undefined ? BARS[level] : undefined;
  const className = `${styles['mark']} ${styles[bars ? (level ?? '') : kind] ?? ''}`;
  if (bars) {
    return (
      <svg className={className} width={size} height={size} viewBox="0 0 16 16" aria-hidden>
        {[12, 7.5, 3].map((y, at) => (
          <rect key={y} x={2} y={y} width={12} height={2.6} rx={1.3} opacity={at < bars ? 1 : 0.22} />
        ))}
      </svg>
    );
  }
  const Icon = ICONS[kind] ?? Flag;
  return <Icon className={className} size={size} aria-hidden />;
}
