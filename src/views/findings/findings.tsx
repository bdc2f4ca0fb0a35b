import { ChevronDown, ChevronUp } from 'lucide-react';
import { Suspense, lazy, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SEVERITIES } from '../../domain/lint/rule.ts';
import { useLinting } from '../../editor/use-linting.ts';
import { lintingOf } from '../../editor/linting.ts';
import { useEditor } from '../../editor/react.tsx';
import { formatDegree } from '../../i18n/number-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import styles from './findings.module.css';

const FindingsPanel = lazy(() => import('./findings-panel.tsx'));

/** Below the view: how many findings there are of each severity; unfolded, all of them. */
export default function Findings() {
  const editor = useEditor();
  const { t } = useTranslation('findings');
  const { isOpen, asked } = useLinting((state) => ({ isOpen: state.isOpen, asked: state.asked }));
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked > 0) head.current?.focus();
  }, [asked]);
  const toggle = () => lintingOf(editor).store.setState({ isOpen: !isOpen });
  const Sign = isOpen ? ChevronDown : ChevronUp;
  return (
    <section
      className={styles['findings']}
      aria-label={t('region')}
      data-strip
      data-open={isOpen || undefined}
    >
      <div className={styles['bar']}>
        <button ref={head} type="button" className={styles['head']} aria-expanded={isOpen} onClick={toggle}>
          <Sign size={16} aria-hidden />
          <span className={styles['name']}>{t('region')}</span>
          <Counts />
        </button>
        <Score />
      </div>
      {isOpen && (
        <Suspense fallback={<p className={styles['empty']}>{t('checking')}</p>}>
          <FindingsPanel />
        </Suspense>
      )}
    </section>
  );
}

function Counts() {
  const { t } = useTranslation('findings');
  const counts = useLinting(({ report }) => report?.counts ?? null);
  if (!counts) return <span className={styles['soft']}>{t('checking')}</span>;
  const some = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (some.length === 0) return <span className={styles['soft']}>{t('none')}</span>;
  return (
    <span className={styles['counts']}>
      {some.map((severity) => (
        <span key={severity} className={styles['count']}>
          <SeverityMark severity={severity} size={14} />
          {t(`count.${severity}`, { count: counts[severity] })}
        </span>
      ))}
    </span>
  );
}

function Score() {
  const { t } = useTranslation('findings');
  const locale = useLocale();
  const score = useLinting(({ report }) => report?.score ?? null);
  if (score === null) return null;
  return (
    <span className={styles['score']} title={t('scoreWhy')}>
      {/* All of it only where nothing is left to mend. */}
      {t('score', { score: formatDegree(Math.floor(score * 100) / 100, locale) })}
    </span>
  );
}
