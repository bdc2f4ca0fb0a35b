import { useTranslation } from 'react-i18next';
import type { Report } from '../../domain/lint/report.ts';
import { SEVERITIES, type Severity } from '../../domain/lint/rule.ts';
import { RULE_CODES } from '../../domain/lint/rules/index.ts';
import { ruleText } from '../../i18n/finding-text.ts';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import styles from './findings.module.css';
import { type Choice, chosen, type Grouping } from './grouping.ts';

interface ChoiceBarProps {
  readonly report: Report;
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

const GROUPINGS: readonly Grouping[] = ['rule', 'branch'];

/** Which findings are shown, and in what groups. */
export function ChoiceBar({ report, choice, onChange }: ChoiceBarProps) {
  const { t, i18n } = useTranslation('findings');
  const there = new Set(report.places.map(({ rule }) => rule));
  const rules = RULE_CODES.filter((code) => there.has(code) || code === choice.rule);
  const toggle = (severity: Severity) => {
    const { severities } = choice;
    const next = severities.includes(severity)
      ? severities.filter((other) => other !== severity)
      : [...severities, severity];
    onChange({ ...choice, severities: next });
  };
  return (
    <div className={styles['choice']}>
      <div className={styles['toggles']} role="group" aria-label={t('show')}>
        {SEVERITIES.map((severity) => (
          <button
            key={severity}
            type="button"
            className={styles['toggle']}
            aria-pressed={choice.severities.includes(severity)}
            onClick={() => toggle(severity)}
          >
            <SeverityMark severity={severity} size={14} />
            {t(`count.${severity}`, { count: report.counts[severity] })}
          </button>
        ))}
      </div>
      <span className={styles['box']}>
        <ChoiceBox
          label={t('rule')}
          value={choice.rule ?? ''}
          none={t('allRules')}
          options={rules.map((value) => ({ value, text: ruleText(i18n.language, value, 'title') }))}
          onChange={(value) =>
            onChange({ ...choice, rule: RULE_CODES.find((code) => code === value) ?? null })
          }
        />
      </span>
      <span className={styles['box']}>
        <ChoiceBox
          label={t('groupBy')}
          value={choice.groupBy}
          options={GROUPINGS.map((value) => ({ value, text: t(`by.${value}`) }))}
          onChange={(value) =>
            onChange({ ...choice, groupBy: GROUPINGS.find((known) => known === value) ?? 'rule' })
          }
        />
      </span>
      <span className={styles['shown']} role="status">
        {t('shown', { count: chosen(report.places, choice).length })}
      </span>
    </div>
  );
}
