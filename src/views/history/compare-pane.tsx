import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { snapshotsOf } from '../../domain/cycle/snapshot.ts';
import { compare, comparedLines } from '../../domain/history/compare.ts';
import { planAt } from '../../domain/history/plan-at.ts';
import type { PeriodId } from '../../domain/ids.ts';
import { type Plan, rowAt } from '../../domain/plan.ts';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import shared from '../judging/judging.module.css';
import { DifferenceTable } from './difference-table.tsx';
import { DifferenceTree } from './difference-tree.tsx';
import styles from './history.module.css';
import { NoSnapshot } from './no-snapshot.tsx';
import { useMomentNames } from './use-moment-names.ts';

const NOW = 'now';

interface CompareProps {
  readonly plan: Plan;
  readonly periodId: PeriodId | null;
}

/** Two states of the plan side by side: any two snapshots, or one of them and now. */
export function ComparePane({ plan, periodId }: CompareProps) {
  const { t } = useTranslation('past');
  const nameOf = useMomentNames(plan);
  const snapshots = useMemo(() => snapshotsOf(plan), [plan]);
  const [chosen, setChosen] = useState<{ readonly from?: string; readonly to?: string }>({});
  const [isTree, setIsTree] = useState(false);
  // Since the period was agreed, unless somebody asks for another time.
  const first = snapshots.find((entry) => entry.periodId === periodId) ?? snapshots[0];
  const from = chosen.from ?? first?.id ?? NOW;
  const to = chosen.to ?? NOW;
  const comparison = useMemo(() => {
    const stateOf = (id: string) => {
      const entry = id === NOW ? undefined : rowAt(plan, 'entries', id);
      return entry ? planAt(plan, entry) : plan;
    };
    const [before, after] = [stateOf(from), stateOf(to)];
    return before && after ? compare(before, after, periodId) : null;
  }, [plan, from, to, periodId]);
  if (snapshots.length === 0) return <NoSnapshot />;
  const options = [
    ...snapshots.toReversed().map((entry) => ({ value: entry.id as string, text: nameOf(entry) })),
    { value: NOW, text: t('now') },
  ];
  return (
    <div className={styles['pane']}>
      <div className={shared['headFields']} data-on="screen">
        <Moment
          label={t('of')}
          value={from}
          options={options}
          onChange={(id) => setChosen({ ...chosen, from: id })}
        />
        <Moment
          label={t('with')}
          value={to}
          options={options}
          onChange={(id) => setChosen({ ...chosen, to: id })}
        />
        <Moment
          label={t('as')}
          value={isTree ? 'tree' : 'list'}
          options={[
            { value: 'list', text: t('list') },
            { value: 'tree', text: t('tree') },
          ]}
          onChange={(as) => setIsTree(as === 'tree')}
        />
      </div>
      {comparison === null && <p className={shared['note']}>{t('unreadable')}</p>}
      {comparison && <Found {...{ plan, comparison, isTree }} />}
    </div>
  );
}

interface MomentProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
}

function Moment({ label, value, options, onChange }: MomentProps) {
  const id = useId();
  return (
    <div className={shared['headField']}>
      <label htmlFor={id}>{label}</label>
      <ChoiceBox id={id} value={value} options={options} onChange={onChange} />
    </div>
  );
}

interface FoundProps {
  readonly plan: Plan;
  readonly comparison: ReturnType<typeof compare>;
  readonly isTree: boolean;
}

function Found({ plan, comparison, isTree }: FoundProps) {
  const { t } = useTranslation('past');
  const [onlyChanged, setOnlyChanged] = useState(true);
  const { differences, at, nodes } = comparison;
  const lines = useMemo(() => comparedLines(comparison, { onlyChanged }), [comparison, onlyChanged]);
  return (
    <>
      <p role="status" className={styles['told']}>
        {differences.length === 0
          ? t('same')
          : t('count', { count: differences.length, nodes: at.size, all: nodes.size })}
      </p>
      {isTree && (
        <label className={styles['check']} data-on="screen">
          <input
            type="checkbox"
            checked={onlyChanged}
            onChange={(event) => setOnlyChanged(event.target.checked)}
          />
          {t('onlyChanged')}
        </label>
      )}
      {isTree && <DifferenceTree lines={lines} comparison={comparison} />}
      {!isTree && differences.length > 0 && <DifferenceTable {...{ plan, comparison }} lines={lines} />}
    </>
  );
}
