import { useTranslation } from 'react-i18next';
import { openAgreement } from '../../domain/agreement/open-agreement.ts';
import type { NodeId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import { Shape } from '../../ui/shape.tsx';
import { FACT_SHAPES } from '../../ui/shapes.ts';
import styles from './outline.module.css';

/** Why the cascade is not agreed here, in words; null where it is. */
export function useAgreementWord(plan: Plan, id: NodeId): string | null {
  const { t } = useTranslation('canvas');
  const agreement = openAgreement(plan, id);
  return agreement && t(`agreement.${agreement}`);
}

/** The same for the eye: the label of the row says it. */
export function AgreementChip({ plan, id }: { readonly plan: Plan; readonly id: NodeId }) {
  const word = useAgreementWord(plan, id);
  return (
    word && (
      <span className={styles['notAgreed']} title={word} aria-hidden>
        <Shape path={FACT_SHAPES.agreement} size={13} />
      </span>
    )
  );
}
