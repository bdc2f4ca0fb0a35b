import { CircleAlert, CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { flawsOf } from '../../../domain/cycle/template-flaws.ts';
import styles from '../cycle.module.css';
import { useDesign } from './design-context.ts';
import { useFlawText } from './use-flaw-text.ts';

/** What is wrong with the template as it stands now; a press leads to the state it is about. */
export function FlawList() {
  const { t } = useTranslation('cycle');
  const { template, words, choose } = useDesign();
  const text = useFlawText();
  const flaws = flawsOf(template);
  return (
    <section className={styles['flaws']} aria-label={t('design.flaws')} aria-live="polite">
      {flaws.length === 0 && (
        <p className={styles['well']}>
          <CircleCheck size={16} aria-hidden />
          {t('design.noFlaws')}
        </p>
      )}
      <ul className={styles['plain']}>
        {flaws.map((flaw) => (
          <li key={`${flaw.code} ${flaw.state ?? ''}`}>
            <button
              type="button"
              className={styles['flaw']}
              onClick={() => flaw.state && choose({ type: 'state', id: flaw.state })}
            >
              <CircleAlert size={15} aria-hidden />
              {text.long(flaw, template, words)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
