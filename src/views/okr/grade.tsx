import { useTranslation } from 'react-i18next';
import type { Rational } from '../../domain/exact/rational.ts';
import type { Subject } from '../../domain/explain/subject.ts';
import { type Band, bandOf, gradeOf } from '../../domain/okr/grade.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { ExplainButton } from '../numbers/explain-button.tsx';
import styles from './okr.module.css';
import { useGradeText } from './use-grade-text.ts';

/** Green, yellow and red by shape too. */
const MARKS: { readonly [B in Band]: string } = { high: 'achieved', middle: 'atRisk', low: 'behind' };

interface GradeProps {
  readonly subject: Subject;
  readonly score: Rational | null;
  readonly why?: string | undefined;
}

/** A grade with its word; where there is none, why. */
export function Grade({ subject, score, why }: GradeProps) {
  const { t } = useTranslation('okr');
  const gradeText = useGradeText();
  if (!score)
    return (
      <span className={styles['grade']} title={why ?? t('noGrade')}>
        {t('undefined')}
      </span>
    );
  const band = bandOf(score);
  return (
    <span className={styles['grade']} data-band={band}>
      <StatusMark status={MARKS[band]} size={18} />
      <ExplainButton subject={subject} number={gradeText(gradeOf(score))} />
      <span className={styles['band']}>{t(`band.${band}`)}</span>
    </span>
  );
}
