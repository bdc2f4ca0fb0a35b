import type { LogframeLevel, LogframeSection } from '../../domain/logframe/logframe.ts';
import { settingsOf } from '../../domain/plan.ts';
import { formatNumber } from '../../i18n/number-text.ts';
import { KindMark } from '../../ui/kind-mark.tsx';
import styles from './logframe.module.css';
import { type LogframeContext, namedLevel } from './logframe-words.ts';

interface SectionHeadProps {
  readonly section: LogframeSection;
  readonly above: LogframeLevel | null;
  readonly context: LogframeContext;
}

/** What a level is called, and how it leads to the one above: the vertical logic, read upwards (domain C2, EC). */
export function SectionHead({ section: { level, rows }, above, context }: SectionHeadProps) {
  const { t, words, plan, locale } = context;
  const named = namedLevel(level);
  const { vocabulary } = settingsOf(plan);
  // One purpose is what these two ask for; the others let a programme have several outcomes.
  const wantsOne = level === 'outcome' && (vocabulary === 'ec' || vocabulary === 'zopp') && rows.length > 1;
  return (
    <div className={styles['head']}>
      <KindMark kind={named.kind} level={named.level} />
      <strong>{words.kind(named)}</strong>
      <span className={styles['count']}>{formatNumber(rows.length, locale)}</span>
      {above && (
        <span className={styles['logic']}>{t('logic', { above: words.kind(namedLevel(above)) })}</span>
      )}
      {wantsOne && <span className={styles['hint']}>{t('onePurpose', { count: rows.length })}</span>}
    </div>
  );
}
