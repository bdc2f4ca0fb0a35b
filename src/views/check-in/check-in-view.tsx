import { CheckCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasRows } from '../../domain/plan.ts';
import { useActions } from '../../editor/react.tsx';
import { usePageViewport } from '../../editor/use-page-viewport.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyHint } from '../../ui/empty-hint.tsx';
import { ActingAs } from '../judging/acting-as.tsx';
import { CheckInCards } from './check-in-cards.tsx';
import { CheckInGrid } from './check-in-grid.tsx';
import styles from './check-in.module.css';
import { confirmAll, unconfirmedOf, useCheckIn } from './use-check-in.ts';

type Manner = 'cards' | 'grid';

/** How it goes, asked goal by goal: number, confidence, a word, something to show; one by one or all in a table. */
export default function CheckInView() {
  const { t } = useTranslation('checkIn');
  const work = useCheckIn();
  const { editor, plan, items, readOnly, isConfirmed, setConfirmed } = work;
  const [manner, setManner] = useState<Manner>('cards');
  const view = usePageViewport('[data-first] button, table');
  const asked = items.filter(({ isComputed }) => !isComputed);
  const done = asked.filter(({ standing }) => standing === 'fresh' || standing === 'done');
  const waiting = unconfirmedOf(plan, items).length;
  return (
    <div ref={view} className={styles['view']}>
      <div className={styles['bar']} data-on="screen">
        <ActingAs />
        {items.length > 0 && (
          <fieldset className={styles['manner']}>
            <legend>{t('manner')}</legend>
            {(['cards', 'grid'] as const).map((one) => (
              <label key={one} className={styles['choice']}>
                <input
                  type="radio"
                  name="check-in-manner"
                  checked={manner === one}
                  onChange={() => setManner(one)}
                />
                {t(`manners.${one}`)}
              </label>
            ))}
          </fieldset>
        )}
        {!readOnly && items.length > 0 && (
          <label className={styles['choice']}>
            <input
              type="checkbox"
              checked={isConfirmed}
              onChange={({ target }) => setConfirmed(target.checked)}
            />
            {t('confirmMine')}
          </label>
        )}
        {!readOnly && waiting > 0 && (
          <Button variant="quiet" icon={CheckCheck} onPress={() => confirmAll(editor, items)}>
            {t('confirmAll', { count: waiting })}
          </Button>
        )}
        <p className={styles['count']} role="status">
          {asked.length > 0 && t('progress', { done: done.length, count: asked.length })}
        </p>
      </div>
      {items.length === 0 ? (
        <Empty hasPeriods={hasRows(plan, 'periods')} isMine={work.me !== null} />
      ) : manner === 'cards' ? (
        <CheckInCards key={`${work.periodId} ${work.me}`} work={work} />
      ) : (
        <CheckInGrid work={work} />
      )}
    </div>
  );
}

function Empty({ hasPeriods, isMine }: { readonly hasPeriods: boolean; readonly isMine: boolean }) {
  const { t } = useTranslation('checkIn');
  const addPeriods = useActions().get('addPeriods');
  const text = hasPeriods ? (isMine ? t('emptyMine') : t('emptyText')) : t('emptyPeriods');
  return (
    <EmptyHint title={t('empty')} text={text}>
      {!hasPeriods && addPeriods && (
        <Button variant="primary" onPress={() => void addPeriods.run(null)}>
          {t('addPeriods')}
        </Button>
      )}
    </EmptyHint>
  );
}
