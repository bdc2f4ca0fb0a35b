import { useTranslation } from 'react-i18next';
import { RULES } from '../../domain/lint/rules/index.ts';
import { ruleText, sourceText } from '../../i18n/finding-text.ts';
import styles from './findings.module.css';
import { LimitFields } from './limit-fields.tsx';
import { SeverityChoice } from './severity-choice.tsx';

/** Every rule: what it is about, on whose word, how grave it is in this plan and from where on it speaks. */
export function RuleList() {
  const { i18n } = useTranslation('findings');
  const { language } = i18n;
  return (
    <div className={styles['scroll']}>
      <ul className={styles['plain']}>
        {RULES.map(({ code, sources }) => (
          <li key={code} className={styles['ruleRow']}>
            <div className={styles['ruleText']}>
              <strong>{ruleText(language, code, 'title')}</strong>{' '}
              <span className={styles['soft']}>{code}</span>
              <p className={styles['why']}>{ruleText(language, code, 'why')}</p>
              <p className={styles['sources']}>
                {sources.map((source) => sourceText(language, source)).join('; ')}
              </p>
            </div>
            <div className={styles['ruleSettings']}>
              <SeverityChoice code={code} />
              <LimitFields code={code} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
