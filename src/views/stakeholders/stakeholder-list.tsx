import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RoleId } from '../../domain/ids.ts';
import { quadrantOf, RATINGS, type Stakeholder } from '../../domain/people/stakeholders.ts';
import { useEditor } from '../../editor/react.tsx';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './stakeholders.module.css';

interface ListProps {
  readonly all: readonly Stakeholder[];
  readonly isReadOnly: boolean;
  readonly onRemove: (id: RoleId) => void;
}

const OPTIONS = RATINGS.map((rating) => ({ value: String(rating), text: String(rating) }));

/** Everybody with both ratings, to be read and chosen without the matrix. */
export function StakeholderList({ all, isReadOnly, onRemove }: ListProps) {
  const { t } = useTranslation('stakeholders');
  return (
    <table className={styles['list']} aria-label={t('list')}>
      <thead>
        <tr>
          <th scope="col">{t('who')}</th>
          <th scope="col">{t('interest')}</th>
          <th scope="col">{t('influence')}</th>
          <th scope="col">{t('how')}</th>
          {!isReadOnly && <th scope="col" aria-label={t('removal')} />}
        </tr>
      </thead>
      <tbody>
        {all.map((who) => (
          <Line key={who.role.id} {...{ who, isReadOnly, onRemove }} />
        ))}
      </tbody>
    </table>
  );
}

function Line({
  who: { role, party, node },
  isReadOnly,
  onRemove,
}: Pick<ListProps, 'isReadOnly' | 'onRemove'> & { readonly who: Stakeholder }) {
  const editor = useEditor();
  const { t } = useTranslation('stakeholders');
  const name = party.name || t('untitled');
  const quadrant = quadrantOf(role);
  const rate = (field: 'interest' | 'influence', value: string) =>
    editor.dispatch(
      { type: 'rateStakeholders', ids: [role.id], [field]: value === '' ? null : Number(value) },
      { quiet: true },
    );
  return (
    <tr>
      <th scope="row">
        <span dir="auto">{name}</span>
        {node && <span className={styles['soft']}>{t('in', { title: node.title || t('untitled') })}</span>}
      </th>
      {(['interest', 'influence'] as const).map((field) => (
        <td key={field}>
          <ChoiceBox
            label={t('of', { what: t(field), name })}
            value={String(role[field] ?? '')}
            options={OPTIONS}
            none={t('unrated')}
            isDisabled={isReadOnly}
            onChange={(value) => rate(field, value)}
          />
        </td>
      ))}
      <td>{quadrant ? t(`quadrant.${quadrant}`) : t('tray')}</td>
      {!isReadOnly && (
        <td>
          <IconButton icon={Trash2} label={t('remove', { name })} onPress={() => onRemove(role.id)} />
        </td>
      )}
    </tr>
  );
}
