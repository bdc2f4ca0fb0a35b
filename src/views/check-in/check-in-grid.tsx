import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Grid, type GridHandle } from '../grid/grid.tsx';
import type { GridColumn } from '../grid/grid-model.ts';
import type { GridWork } from '../grid/use-grid.ts';
import { checkInTable, type Column, COLUMNS, typedIn } from './check-in-table.ts';
import styles from './check-in.module.css';
import type { useCheckIn } from './use-check-in.ts';

const WIDTHS: Readonly<Record<Column, string>> = {
  goal: '260px',
  target: '90px',
  previous: '150px',
  expected: '100px',
  value: '120px',
  confidence: '110px',
  note: 'auto',
  evidence: '180px',
};

/** The same answers as a table: typed down a column, pasted from a spreadsheet. */
export function CheckInGrid({ work }: { readonly work: ReturnType<typeof useCheckIn> }) {
  const { t } = useTranslation('checkIn');
  const { items, context, today, periodId, readOnly, take, editor } = work;
  const [message, setMessage] = useState<string | null>(null);
  const grid = useRef<GridHandle>(null);
  const table = useMemo(
    () => checkInTable(items, { ...context, today, chosen: periodId, t }),
    [items, context, today, periodId, t],
  );
  const columns = COLUMNS.map((id): GridColumn => ({ id, title: t(`column.${id}`), width: WIDTHS[id] }));
  const gridWork: GridWork = {
    canEdit: !readOnly,
    write: (writes) => {
      setMessage(null);
      const answers = typedIn(writes, table, { ...context, t });
      return typeof answers === 'string' ? answers : take(answers);
    },
    add: () => null,
    tell: (what) => setMessage(typeof what === 'string' ? what : t('noRoom', { count: what.count })),
    onPlace: (cell) => {
      const item = table.targets.get(cell)?.item;
      if (item) editor.select([item.nodeId]);
    },
  };
  return (
    <>
      <p className={styles['problem']} role="status">
        {message}
      </p>
      <div className={styles['scroll']}>
        <Grid ref={grid} label={t('name')} columns={columns} blocks={table.blocks} work={gridWork} />
      </div>
    </>
  );
}
