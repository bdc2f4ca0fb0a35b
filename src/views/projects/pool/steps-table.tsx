import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_STEPS, type PayoutStep } from '../../../domain/bonus/payout.ts';
import type { Policies } from '../../../domain/rows/settings.ts';
import { formatBasisPoints } from '../../../i18n/number-text.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { NumberBox } from '../fields/number-box.tsx';
import { useProject } from '../project-context.tsx';
import styles from '../projects.module.css';

interface StepsTableProps {
  readonly policies: Policies;
  readonly onChange: (steps: readonly PayoutStep[]) => string | null;
}

/** The table of the curve STEP: from which degree on how much is paid; an empty share pays as much as the degree. */
export function StepsTable({ policies, onChange }: StepsTableProps) {
  const { locale, isReadOnly } = useProject();
  const { t } = useTranslation('projects');
  const steps = policies.payoutSteps ?? DEFAULT_STEPS;
  const put = (at: number, step: PayoutStep) =>
    onChange(
      steps.map((each, index) => (index === at ? step : each)).toSorted((a, b) => a.fromBp - b.fromBp),
    );
  return (
    <div className={styles['scroll']}>
      <table className={`${styles['table']} ${styles['narrow']}`}>
        <caption>{t('steps.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('steps.from')}</th>
            <th scope="col">{t('steps.paid')}</th>
            {!isReadOnly && <th scope="col" aria-label={t('steps.removal')} />}
          </tr>
        </thead>
        <tbody>
          {steps
            .map((step, at) => ({ ...step, at, number: at + 1 }))
            .map(({ fromBp, factorBp, at, number }) => {
              const from = formatBasisPoints(fromBp, locale);
              return (
                <tr key={number}>
                  <td>
                    <NumberBox
                      label={t('steps.fromOf', { step: number })}
                      of="share"
                      value={fromBp}
                      onSave={(value) =>
                        put(at, { fromBp: value ?? 0, ...(factorBp !== undefined && { factorBp }) })
                      }
                    />
                  </td>
                  <td>
                    <NumberBox
                      label={t('steps.paidOf', { from })}
                      of="share"
                      value={factorBp}
                      placeholder={t('steps.degree')}
                      onSave={(value) => put(at, { fromBp, ...(value !== undefined && { factorBp: value }) })}
                    />
                  </td>
                  {!isReadOnly && (
                    <td>
                      <IconButton
                        icon={Trash2}
                        label={t('steps.remove', { from })}
                        onPress={() => onChange(steps.filter((_, index) => index !== at))}
                      />
                    </td>
                  )}
                </tr>
              );
            })}
        </tbody>
      </table>
      {!isReadOnly && steps.length < 20 && (
        <Button
          variant="quiet"
          icon={Plus}
          onPress={() =>
            onChange([...steps, { fromBp: Math.min(100_000, (steps.at(-1)?.fromBp ?? 0) + 1_000) }])
          }
        >
          {t('steps.add')}
        </Button>
      )}
    </div>
  );
}
