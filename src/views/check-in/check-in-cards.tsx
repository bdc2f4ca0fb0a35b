import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckInItem } from '../../domain/cycle/check-ins.ts';
import { Spoken } from '../../ui/hidden.tsx';
import type { Typed } from './check-in-entry.ts';
import { knownOf } from './check-in-facts.ts';
import { CheckInRow } from './check-in-row.tsx';
import styles from './check-in.module.css';
import type { useCheckIn } from './use-check-in.ts';

interface CheckInCardsProps {
  readonly work: ReturnType<typeof useCheckIn>;
}

const isWaiting = ({ standing, isComputed }: CheckInItem): boolean =>
  !isComputed && (standing === 'overdue' || standing === 'stale' || standing === 'due');

/** One answer after the other: what is kept opens the next that waits, and nothing moves away under the hand. */
export function CheckInCards({ work }: CheckInCardsProps) {
  const { t } = useTranslation('checkIn');
  const { items, context, today, periodId, readOnly, take } = work;
  // In the order they came in: what has been answered stays where it was.
  const [order] = useState(() => items.map(({ id }) => id));
  const shown = items.toSorted((a, b) => place(order, a.id) - place(order, b.id));
  const [open, setOpen] = useState<string | null>(() => items.find(isWaiting)?.id ?? null);
  const [said, setSaid] = useState({ number: 0, text: '' });
  const list = useRef<HTMLUListElement>(null);
  const end = useRef<HTMLParagraphElement>(null);
  const isOver = open === null && said.number > 0;
  useEffect(() => {
    if (isOver) end.current?.focus();
    else list.current?.querySelector('[data-open]')?.scrollIntoView({ block: 'nearest' });
  }, [open, isOver]);
  const goOn = (from: CheckInItem) => {
    const at = shown.findIndex(({ id }) => id === from.id);
    const next = shown.slice(at + 1).find(({ isComputed }) => !isComputed);
    setOpen(next?.id ?? null);
  };
  const tell = (text: string) => setSaid(({ number }) => ({ number: number + 1, text }));
  const save = (item: CheckInItem, typed: Typed): string | null => {
    const problem = take([{ item, typed }]);
    if (problem !== null) return problem;
    tell(t('kept', { title: titleOf(context.plan, item) || t('untitled') }));
    goOn(item);
    return null;
  };
  return (
    <>
      <ul ref={list} className={styles['list']} aria-label={t('name')}>
        {shown.map((item) => (
          <CheckInRow
            // What another tab answers meanwhile is asked anew.
            key={item.id}
            item={item}
            context={context}
            known={knownOf(context.plan, item, today, periodId)}
            isOpen={open === item.id}
            isReadOnly={readOnly}
            onOpen={(isOpen) => setOpen(isOpen ? item.id : null)}
            save={(typed) => save(item, typed)}
            onSkip={() => goOn(item)}
          />
        ))}
      </ul>
      {isOver && (
        <p ref={end} tabIndex={-1} className={styles['over']}>
          {t('over')}
        </p>
      )}
      <Spoken {...said} />
    </>
  );
}

const place = (order: readonly string[], id: string): number => {
  const at = order.indexOf(id);
  return at < 0 ? order.length : at;
};

const titleOf = (plan: CheckInCardsProps['work']['plan'], { indicator, nodeId }: CheckInItem): string =>
  indicator?.title ?? plan.nodes[nodeId]?.title ?? '';
