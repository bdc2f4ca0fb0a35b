import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { NodeId, PartyId } from '../../domain/ids.ts';
import type { Whose } from '../../domain/people/responsibilities.ts';
import { type Plan, rowsOf } from '../../domain/plan.ts';
import { childrenOf } from '../../domain/tree/tree.ts';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import styles from './responsibility.module.css';

/** What of the matrix is shown, and how. */
export interface Looks {
  readonly whose: Whose;
  readonly isUnownedOnly: boolean;
  readonly isRaci: boolean;
}

interface ChoicesProps {
  readonly plan: Plan;
  readonly focus: NodeId | null;
  readonly looks: Looks;
  readonly unownedCount: number;
  /** A list tells of everybody, in words. */
  readonly isList: boolean;
  readonly onFocus: (id: NodeId | null) => void;
  readonly onChange: (changed: Partial<Looks>) => void;
}

/** Which branch, whose parts, in which letters; and how many still have no owner. */
export function Choices({ plan, focus, looks, unownedCount, isList, onFocus, onChange }: ChoicesProps) {
  const { t } = useTranslation('responsibility');
  const units = rowsOf(plan, 'parties')
    .filter(({ kind }) => kind !== 'person')
    .map(({ id, name }) => ({ value: id as string, text: name || t('untitled') }))
    .toSorted((a, b) => a.text.localeCompare(b.text));
  return (
    <div className={styles['bar']} data-on="screen">
      <label className={styles['choice']}>
        <span>{t('branch')}</span>
        <ChoiceBox
          value={focus ?? ''}
          none={t('wholePlan')}
          options={branches(plan, focus, t('untitled'))}
          onChange={(id) => onFocus(id === '' ? null : (id as NodeId))}
        />
      </label>
      {!isList && (
        <label className={styles['choice']}>
          <span>{t('whose')}</span>
          <ChoiceBox
            value={looks.whose}
            options={[
              { value: 'involved', text: t('involved') },
              { value: 'everybody', text: t('everybody') },
              ...units,
            ]}
            onChange={(whose) => onChange({ whose: whose as 'involved' | 'everybody' | PartyId })}
          />
        </label>
      )}
      <label className={styles['flag']}>
        <input
          type="checkbox"
          checked={looks.isUnownedOnly}
          onChange={({ target }) => onChange({ isUnownedOnly: target.checked })}
        />
        {unownedCount > 0 && <CircleAlert size={14} className={styles['alert']} aria-hidden />}
        {t('unowned', { count: unownedCount })}
      </label>
      {!isList && (
        <label className={styles['flag']}>
          <input
            type="checkbox"
            checked={looks.isRaci}
            onChange={({ target }) => onChange({ isRaci: target.checked })}
          />
          {t('raci')}
        </label>
      )}
    </div>
  );
}

/** The two upper levels of the plan, as far as something stands below; and where one is now. */
function branches(plan: Plan, focus: NodeId | null, untitled: string) {
  const roots = childrenOf(plan, null);
  const upper = roots.flatMap((root) => [root, ...childrenOf(plan, root)]);
  const ids = new Set([
    ...upper.filter((id) => childrenOf(plan, id).length > 0).slice(0, 200),
    ...(focus ? [focus] : []),
  ]);
  return [...ids].map((id) => ({ value: id as string, text: plan.nodes[id]?.title || untitled }));
}
