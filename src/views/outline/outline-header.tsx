import { Columns3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { COLUMNS, type ColumnId } from './columns.ts';
import styles from './outline.module.css';

interface OutlineHeaderProps {
  readonly columns: readonly ColumnId[];
  readonly wanted: readonly ColumnId[];
  readonly onToggle: (column: ColumnId) => void;
}

export function OutlineHeader({ columns, wanted, onToggle }: OutlineHeaderProps) {
  const { t } = useTranslation('outline');
  const entries = COLUMNS.map((id) => ({
    id,
    label: t(`column.${id}`),
    isChosen: wanted.includes(id),
    onAction: () => onToggle(id),
  }));
  return (
    <div role="rowgroup" className={styles['header']}>
      <div role="row" aria-rowindex={1} className={styles['headerRow']}>
        <div role="columnheader" className={styles['number']}>
          {t('column.number')}
        </div>
        <div role="columnheader" className={styles['headerTitle']}>
          {t('column.title')}
        </div>
        {columns.map((id) => (
          <div
            key={id}
            role="columnheader"
            title={t(`column.${id}`)}
            className={`${styles['cell']} ${styles[id]}`}
          >
            {t(`column.${id}`)}
          </div>
        ))}
        <div role="columnheader" className={styles['headerMenu']}>
          <Menu label={t('columns')} groups={[{ id: 'columns', title: t('columns'), isMany: true, entries }]}>
            <IconButton icon={Columns3} label={t('columns')} />
          </Menu>
        </div>
      </div>
    </div>
  );
}
