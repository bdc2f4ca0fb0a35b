import { Check, Send } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Deadlines } from '../../domain/agreement/deadlines.ts';
import type { PartyId, RoleId } from '../../domain/ids.ts';
import { settingsOf } from '../../domain/plan.ts';
import type { Period } from '../../domain/rows/period.ts';
import { useEditorState } from '../../editor/react.tsx';
import { formatDay } from '../../i18n/day-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import { Button } from '../../ui/button.tsx';
import shared from '../judging/judging.module.css';
import { type AgreementLine, awaits, isSettled, takeable } from './agreement-lines.ts';

interface SummaryProps {
  readonly lines: readonly AgreementLine[];
  readonly inSight: readonly AgreementLine[];
  readonly deadlines: Deadlines;
  readonly period: Period;
  readonly actingAs: PartyId | null;
  readonly isReadOnly: boolean;
  readonly onTakeAll: (event: 'propose' | 'accept', ids: readonly RoleId[]) => void;
}

const ICONS = { propose: Send, accept: Check } as const;

/** How many are agreed, by when they have to be, and what can be done to all in sight at once. */
export function AgreementSummary(props: SummaryProps) {
  const { lines, inSight, deadlines, period, actingAs, isReadOnly, onTakeAll } = props;
  const { t } = useTranslation('agreement');
  const standings = lines.flatMap(({ standing }) => standing ?? []);
  const agreed = standings.filter(isSettled).length;
  const waiting = standings.filter((standing) => awaits(standing, actingAs)).length;
  return (
    <>
      <div className={shared['summary']}>
        <strong>{t('agreedOf', { agreed, count: lines.length })}</strong>
        {actingAs !== null && <span>{t('waitsForYou', { count: waiting })}</span>}
        <Due deadlines={deadlines} period={period} />
      </div>
      {!isReadOnly && (
        <div className={shared['buttons']} data-on="screen">
          {(['propose', 'accept'] as const).map((event) => {
            const ids = takeable(inSight, event, actingAs).map(({ role }) => role.id);
            return (
              ids.length > 1 && (
                <Button key={event} icon={ICONS[event]} onPress={() => onTakeAll(event, ids)}>
                  {t(`${event}All`, { count: ids.length })}
                </Button>
              )
            );
          })}
        </div>
      )}
    </>
  );
}

/** By when, and by which rule. */
function Due({ deadlines: { proposeBy, agreeBy }, period }: Pick<SummaryProps, 'deadlines' | 'period'>) {
  const { t } = useTranslation('agreement');
  const locale = useLocale();
  const count = useEditorState(({ plan }) => ({
    days: settingsOf(plan).policies.agreeWorkingDays,
  })).days;
  if (agreeBy === null) return null;
  const day = formatDay(agreeBy, locale);
  const rule = period.agreeBy ? t('byPeriod') : proposeBy ? t('byWindow') : t('byNotice', { count });
  return (
    <span className={shared['soft']}>
      {proposeBy && `${t('proposeBy', { day: formatDay(proposeBy, locale) })} `}
      {t('agreeBy', { day })} {rule}
    </span>
  );
}
