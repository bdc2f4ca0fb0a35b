import { useTranslation } from 'react-i18next';
import type { LoggedMove } from '../../domain/cycle/move-log.ts';
import type { CycleTemplate } from '../../domain/cycle/template.ts';
import { type Plan, rowAt } from '../../domain/plan.ts';
import { localDay } from '../../domain/date.ts';
import { useCycleWords } from '../../i18n/cycle-words.ts';
import { formatDay } from '../../i18n/day-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import styles from './cycle.module.css';
import { useGuardWords } from './use-guard-words.ts';

interface LogProps {
  readonly plan: Plan;
  readonly template: CycleTemplate;
  readonly moves: readonly LoggedMove[];
}

/** Every move of the period, newest first: who, when, why, and what was stepped over. */
export function MoveLogTable({ plan, template, moves }: LogProps) {
  const { t } = useTranslation('cycle');
  if (moves.length === 0) return <p className={styles['soft']}>{t('view.logEmpty')}</p>;
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('view.logWhen')}</th>
            <th scope="col">{t('view.logMove')}</th>
            <th scope="col">{t('view.logWho')}</th>
            <th scope="col">{t('view.logWhy')}</th>
            <th scope="col">{t('view.logOver')}</th>
          </tr>
        </thead>
        <tbody>
          {moves.toReversed().map((move) => (
            <MoveRow key={move.id} {...{ plan, template, move }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const REASONS = ['scopeChange', 'error', 'newInformation', 'dispute', 'forceMajeure'] as const;

function MoveRow({ plan, template, move }: Omit<LogProps, 'moves'> & { readonly move: LoggedMove }) {
  const { t } = useTranslation('cycle');
  const words = useCycleWords();
  const locale = useLocale();
  const { nameOf } = useGuardWords();
  const arrow = template.transitions.find(({ event, from }) => event === move.event && from === move.from);
  const stateName = (id: string) => words.state(template.states.find((state) => state.id === id) ?? { id });
  const party = (id: string | undefined) => (id ? rowAt(plan, 'parties', id)?.name : undefined);
  const reason = REASONS.find((code) => code === move.reasonCode);
  const approver = party(move.approverId);
  const why = [reason && t(`reason.${reason}`), move.text].filter(Boolean).join(': ');
  const who = [party(move.byId), approver && t('view.approvedBy', { name: approver })].filter(Boolean);
  return (
    <tr>
      <td className={styles['when']}>
        <time dateTime={move.at}>{formatDay(localDay(new Date(move.at)), locale)}</time>
      </td>
      <td>
        <strong>{words.event(arrow ?? { event: move.event })}</strong>
        <span className={styles['soft']}>
          {' '}
          {t('view.fromTo', { from: stateName(move.from), to: stateName(move.to) })}
        </span>
      </td>
      <td>{who.length > 0 ? who.join(', ') : '–'}</td>
      <td>{why || '–'}</td>
      <td>{move.overridden.length > 0 ? move.overridden.map(nameOf).join(', ') : '–'}</td>
    </tr>
  );
}
