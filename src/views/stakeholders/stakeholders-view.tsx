import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleId } from '../../domain/ids.ts';
import {
  quadrantOf,
  type Rating,
  type Stakeholder,
  stakeholdersOf,
} from '../../domain/people/stakeholders.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { usePageViewport } from '../../editor/use-page-viewport.ts';
import { Spoken } from '../../ui/hidden.tsx';
import { AddStakeholder } from './add-stakeholder.tsx';
import { Matrix } from './matrix.tsx';
import { StakeholderList } from './stakeholder-list.tsx';
import styles from './stakeholders.module.css';

/** Who has a stake in the plan, by influence and interest: a matrix to place them in and a list beside it. */
export default function StakeholdersView() {
  const editor = useEditor();
  const { t } = useTranslation('stakeholders');
  const { plan, isReadOnly } = useEditorState((state) => ({ plan: state.plan, isReadOnly: state.readOnly }));
  const all = useMemo(() => stakeholdersOf(plan), [plan]);
  const [said, setSaid] = useState({ number: 0, text: '' });
  const view = usePageViewport('button,input');
  const place = useCallback(
    ({ role, party }: Stakeholder, rating: Required<Rating>) => {
      if (role.interest === rating.interest && role.influence === rating.influence) return;
      const done = editor.dispatch({ type: 'rateStakeholders', ids: [role.id], ...rating }, { quiet: true });
      const quadrant = quadrantOf(rating);
      if (!done.ok || !quadrant) return;
      const text = t('moved', { name: party.name, ...rating, quadrant: t(`quadrant.${quadrant}`) });
      setSaid(({ number }) => ({ number: number + 1, text }));
    },
    [editor, t],
  );
  const remove = (id: RoleId) => editor.dispatch({ type: 'removeRows', table: 'roles', ids: [id] });
  return (
    <div ref={view} className={styles['view']}>
      <div className={styles['side']}>
        <Matrix all={all} isReadOnly={isReadOnly} onPlace={place} />
        <p className={styles['help']} data-on="screen">
          {all.length > 0 ? t('help') : t('empty')}
        </p>
      </div>
      <div className={styles['side']}>
        {!isReadOnly && <AddStakeholder />}
        {all.length > 0 && <StakeholderList all={all} isReadOnly={isReadOnly} onRemove={remove} />}
      </div>
      <Spoken {...said} />
    </div>
  );
}
