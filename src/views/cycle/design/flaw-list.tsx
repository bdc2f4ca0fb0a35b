import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type TemplateFault, templateFaults } from '../../../domain/cycle/template-check.ts';
import { arrowId } from '../cycle-content.ts';
import styles from '../cycle.module.css';
import { useDesign } from './design-context.ts';
import { useFlawText } from './use-flaw-text.ts';

/** What is wrong with the template as it stands now; a press leads to the state or the move it is about. */
export function FlawList() {
  const { t } = useTranslation('cycle');
  const { template, words, choose } = useDesign();
  const text = useFlawText();
  const faults = templateFaults(template);
  const go = ({ arrow, state }: TemplateFault) => {
    if (arrow) choose({ type: 'arrow', id: arrowId(arrow) });
    else if (state) choose({ type: 'state', id: state });
  };
  return (
    <section className={styles['flaws']} aria-label={t('design.flaws')} aria-live="polite">
      {faults.length === 0 && (
        <p className={styles['well']}>
          <CircleCheck size={16} aria-hidden />
          {t('design.noFlaws')}
        </p>
      )}
      <ul className={styles['plain']}>
        {faults.map((fault) => {
          const Sign = fault.severity === 'error' ? CircleAlert : TriangleAlert;
          return (
            <li key={[fault.code, fault.state, fault.arrow && arrowId(fault.arrow), fault.guard].join(' ')}>
              <button
                type="button"
                className={styles['flaw']}
                data-severity={fault.severity}
                onClick={() => go(fault)}
              >
                <Sign size={15} aria-hidden />
                {text.long(fault, template, words)}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
