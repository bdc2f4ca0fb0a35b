import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Standing } from '../../domain/agreement/standing.ts';
import { type Plan, rowsOf } from '../../domain/plan.ts';
import { useEditor } from '../../editor/react.tsx';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import shared from '../judging/judging.module.css';

interface NameProps {
  readonly plan: Plan;
  readonly standing: Standing;
  readonly as: 'curator' | 'arbiter';
}

/** Nobody stands above: who sets the goal, or who decides in a dispute, is chosen among those who are no party to it. */
export function NameSide({ plan, standing: { role: accountable, sides }, as }: NameProps) {
  const editor = useEditor();
  const { t } = useTranslation('agreement');
  const id = useId();
  const options = rowsOf(plan, 'parties')
    .filter((party) => party.id !== sides.owner && party.id !== sides.manager)
    .map(({ id: value, name }) => ({ value, text: name }))
    .toSorted((a, b) => a.text.localeCompare(b.text));
  const name = (partyId: string) => {
    if (partyId === '') return;
    const fields = { role: as, partyId, nodeId: accountable.nodeId };
    editor.dispatch({ type: 'addRow', table: 'roles', fields });
  };
  return (
    <div className={shared['headField']}>
      <label htmlFor={id}>{t(as === 'curator' ? 'nameManager' : 'nameArbiter')}</label>
      <ChoiceBox id={id} value="" options={options} none={t('choose')} onChange={name} />
    </div>
  );
}
