import { useTranslation } from 'react-i18next';
import { checkInsOf } from '../../domain/cycle/check-ins.ts';
import type { NodeId } from '../../domain/ids.ts';
import { formatDay } from '../../i18n/day-text.ts';
import { CheckInMark } from '../../ui/check-in-mark.tsx';
import styles from './inspector.module.css';
import { useInspector } from './inspector-context.tsx';

/** When somebody has to say how it goes next, or should have. */
export function CheckInLine({ id }: { readonly id: NodeId }) {
  const { t } = useTranslation('checkIn');
  const { plan, today, locale } = useInspector();
  const [first] = checkInsOf(plan, id, today)
    .filter(({ due, standing }) => due !== null && standing !== 'done')
    .toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
  if (!first?.due) return null;
  return (
    <p className={styles['checkIn']}>
      <CheckInMark standing={first.standing} size={14} />
      <span>
        {t('name')}: {t(`standing.${first.standing}`, { day: formatDay(first.due, locale) })}
      </span>
    </p>
  );
}
