import { Library } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../domain/ids.ts';
import { rowsWith } from '../../domain/index-by.ts';
import { useEditor } from '../../editor/react.tsx';
import { Button } from '../../ui/button.tsx';
import { AddByName } from './add-by-name.tsx';
import { Folded } from './folded.tsx';
import { IndicatorCard } from './indicator-card.tsx';
import styles from './inspector.module.css';
import { useInspector } from './inspector-context.tsx';
import { useAct } from './use-act.ts';

const IndicatorLibrary = lazy(() => import('./library/indicator-library.tsx'));

/** How it is measured whether the node is reached. */
export function IndicatorsSection({ nodeId }: { readonly nodeId: NodeId }) {
  const editor = useEditor();
  const { plan, readOnly, setOpened } = useInspector();
  const { t } = useTranslation('inspector');
  const { act, problem } = useAct();
  const [added, setAdded] = useState<string | null>(null);
  const indicators = rowsWith(plan, 'indicators', 'nodeId', nodeId).toSorted((a, b) =>
    a.order < b.order ? -1 : 1,
  );
  const [isChoosing, setChoosing] = useState(false);
  const add = (title: string): boolean => addWith({ title });
  const addWith = (fields: Readonly<Record<string, unknown>>): boolean => {
    const id = editor.newId();
    const isDone = act({ type: 'addRow', table: 'indicators', id, fields: { ...fields, nodeId } });
    if (isDone) {
      setOpened(id, true);
      setAdded(id);
    }
    return isDone;
  };
  return (
    <Folded part="indicators" title={t('indicators')} count={indicators.length}>
      {indicators.length > 0 && (
        <ul className={styles['list']}>
          {indicators.map((indicator) => (
            <IndicatorCard key={indicator.id} indicator={indicator} isNew={indicator.id === added} />
          ))}
        </ul>
      )}
      {!readOnly && (
        <>
          <AddByName label={t('addIndicator')} problem={problem} onAdd={add} />
          <Button variant="quiet" icon={Library} onPress={() => setChoosing(true)}>
            {t('library.open')}
          </Button>
        </>
      )}
      {isChoosing && (
        <Suspense>
          <IndicatorLibrary
            nodeId={nodeId}
            onClose={() => setChoosing(false)}
            onPick={({ fields }) => {
              setChoosing(false);
              addWith(fields);
            }}
          />
        </Suspense>
      )}
    </Folded>
  );
}
