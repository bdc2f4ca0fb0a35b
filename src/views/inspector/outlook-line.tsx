import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { settingsOf } from '../../domain/plan.ts';
import type { Degree } from '../../domain/scoring/degree.ts';
import type { Outlook } from '../../domain/scoring/outlook.ts';
import { formatBasisPoints } from '../../i18n/number-text.ts';
import { outlookText } from '../numbers/outlook-text.ts';
import styles from './inspector.module.css';
import { useInspector } from './inspector-context.tsx';

interface OutlookLineProps {
  readonly degree: Degree;
  readonly outlook: Outlook;
}

/** While there is time left: what is expected by now, the pace, and where it leads. Less than the corridor warns. */
export function OutlookLine({ degree, outlook }: OutlookLineProps) {
  const { t } = useTranslation();
  const { plan, locale } = useInspector();
  const text = outlookText(t, locale, { degree, outlook });
  if (!text) return null;
  const { corridorLowBp } = settingsOf(plan).policies;
  const isLow = text.forecast !== null && text.forecast < corridorLowBp / 10_000;
  return (
    <p className={styles['outlook']}>
      {text.said.join(' · ')}
      {isLow && (
        <span className={styles['outlookLow']}>
          <TriangleAlert size={14} aria-hidden />
          {t('outlook.low', { low: formatBasisPoints(corridorLowBp, locale) })}
        </span>
      )}
    </p>
  );
}
