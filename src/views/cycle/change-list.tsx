import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChangeAsked, changesAsked } from '../../domain/cycle/change-requests.ts';
import { localDay } from '../../domain/date.ts';
import { type Plan, rowAt } from '../../domain/plan.ts';
import type { Period } from '../../domain/rows/period.ts';
import { useActions, useEditor } from '../../editor/react.tsx';
import { formatDay } from '../../i18n/day-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import { Button } from '../../ui/button.tsx';
import styles from './cycle.module.css';
import { DraftField } from './draft-field.tsx';
import { useChangeText } from './use-change-text.ts';

interface ChangeListProps {
  readonly plan: Plan;
  readonly period: Period;
  readonly readOnly: boolean;
}

/** What was asked to be changed of the agreed plan, and what was decided. */
export function ChangeList({ plan, period, readOnly }: ChangeListProps) {
  const editor = useEditor();
  const actions = useActions();
  const { t } = useTranslation('cycle');
  const all = changesAsked(plan, period.id);
  return (
    <>
      {all.length === 0 && <p className={styles['soft']}>{t('view.changesEmpty')}</p>}
      <ul className={styles['plain']}>
        {all.map((change) => (
          <ChangeItem key={change.request.id} {...{ plan, change, readOnly }} />
        ))}
      </ul>
      {!readOnly && (
        <Button onPress={() => void actions.get('requestChange')?.run(editor)}>
          {t('view.requestChange')}
        </Button>
      )}
    </>
  );
}

interface ItemProps {
  readonly plan: Plan;
  readonly change: ChangeAsked;
  readonly readOnly: boolean;
}

function ChangeItem({ plan, change, readOnly }: ItemProps) {
  const editor = useEditor();
  const { t } = useTranslation('cycle');
  const locale = useLocale();
  const textOf = useChangeText();
  const [verdict, setVerdict] = useState('');
  const { request, status, answer, commands } = change;
  const node = request.nodeId && rowAt(plan, 'nodes', request.nodeId);
  const by = request.byId && rowAt(plan, 'parties', request.byId)?.name;
  const decider = answer?.byId && rowAt(plan, 'parties', answer.byId)?.name;
  const settle = (as: 'approved' | 'rejected') =>
    editor.dispatch({
      type: 'settleChange',
      requestId: request.id,
      verdict: as,
      ...(verdict !== '' && { text: verdict }),
    });
  const day = (at: string) => formatDay(localDay(new Date(at)), locale);
  return (
    <li className={styles['change']} data-status={status}>
      <div className={styles['changeHead']}>
        <strong dir="auto">{node ? node.title : t('change.wholePeriod')}</strong>
        <span className={styles['status']}>{t(`change.status.${status}`)}</span>
      </div>
      <ul className={styles['plain']}>
        {commands.map((command) => (
          <li key={JSON.stringify(command)}>{textOf(command)}</li>
        ))}
      </ul>
      <p className={styles['soft']}>{[day(request.at), by, request.text].filter(Boolean).join(' · ')}</p>
      {answer && (
        <p className={styles['soft']}>
          {[
            t(`change.status.${status}`),
            day(answer.at),
            decider,
            answer.text !== request.text && answer.text,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {status === 'requested' && !readOnly && (
        <div className={styles['decide']}>
          <DraftField label={t('change.verdict')} value={verdict} onCommit={setVerdict} />
          <Button variant="primary" onPress={() => settle('approved')}>
            {t('change.approve')}
          </Button>
          <Button onPress={() => settle('rejected')}>{t('change.reject')}</Button>
        </div>
      )}
    </li>
  );
}
