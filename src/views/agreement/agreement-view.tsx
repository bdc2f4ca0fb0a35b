import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deadlinesOf } from '../../domain/agreement/deadlines.ts';
import { standingOf } from '../../domain/agreement/standing.ts';
import { goalsIn } from '../../domain/cycle/goals-in.ts';
import type { NodeId, PartyId, RoleId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Period, Phase } from '../../domain/rows/period.ts';
import { accountableRoles } from '../../domain/tree/owner.ts';
import { inTreeOrder } from '../../domain/tree/walk.ts';
import { useEditor } from '../../editor/react.tsx';
import { Spoken } from '../../ui/hidden.tsx';
import { JudgingHead } from '../judging/judging-head.tsx';
import shared from '../judging/judging.module.css';
import { NoPeriod } from '../judging/no-period.tsx';
import { LessonsToConsider } from '../judging/lessons-to-consider.tsx';
import { MoreButton, useFirstOf } from '../judging/more-button.tsx';
import { useJudged } from '../judging/use-judged.ts';
import { usePageViewport } from '../../editor/use-page-viewport.ts';
import { AgreementFilter, type Shown } from './agreement-filter.tsx';
import { type AgreementLine, isShown } from './agreement-lines.ts';
import { AgreementRow } from './agreement-row.tsx';
import { AgreementSummary } from './agreement-summary.tsx';

const PHASES: readonly Phase[] = ['plan'];

/** Joint goal setting: how every goal of a period stands with its owner, and whose step is awaited. */
export default function AgreementView() {
  const judged = useJudged(PHASES, false);
  return judged.period ? <Agreements {...judged} period={judged.period} /> : <NoPeriod />;
}

interface AgreementsProps {
  readonly plan: Plan;
  readonly period: Period;
  readonly actingAs: PartyId | null;
  readonly isReadOnly: boolean;
}

function Agreements({ plan, period, actingAs, isReadOnly }: AgreementsProps) {
  const editor = useEditor();
  const { t } = useTranslation('agreement');
  const page = usePageViewport('select,button,input');
  const [shown, setShown] = useState<Shown>({ which: 'all', ownerId: null });
  const [said, setSaid] = useState({ number: 0, text: '' });
  const lines = useMemo(() => linesOf(plan, period), [plan, period]);
  const deadlines = useMemo(() => deadlinesOf(plan, period), [plan, period]);
  const inSight = lines.filter((line) => isShown(line, shown, actingAs));
  const { first, ...more } = useFirstOf(inSight);
  const say = (text: string) => setSaid(({ number }) => ({ number: number + 1, text }));
  const takeAll = (event: 'propose' | 'accept', ids: readonly RoleId[]) => {
    const as = event === 'propose' ? 'manager' : 'owner';
    const done = editor.dispatch({ type: 'stepAgreement', ids, event, as }, { quiet: true });
    if (done.ok) say(t(`done.${event}`, { count: done.value.count }));
  };
  return (
    <div ref={page} className={shared['view']}>
      <JudgingHead period={period}>
        <AgreementSummary
          {...{ lines, inSight, deadlines, period, actingAs, isReadOnly }}
          onTakeAll={takeAll}
        />
      </JudgingHead>
      <LessonsToConsider plan={plan} period={period} isReadOnly={isReadOnly} />
      <AgreementFilter lines={lines} shown={shown} onChange={setShown} />
      {lines.length === 0 && <p className={shared['note']}>{t('noGoals', { period: period.title })}</p>}
      {lines.length > 0 && inSight.length === 0 && <p className={shared['note']}>{t('noneShown')}</p>}
      {inSight.length > 0 && (
        <ul className={shared['list']} aria-label={t('name')}>
          {first.map((line) => (
            <AgreementRow
              key={line.nodeId}
              {...{ plan, period, deadlines, actingAs, isReadOnly, line }}
              onSaid={say}
            />
          ))}
        </ul>
      )}
      <MoreButton {...more} />
      <Spoken {...said} />
    </div>
  );
}

function linesOf(plan: Plan, period: Period): readonly AgreementLine[] {
  return inTreeOrder(plan, goalsIn(plan, period.id)).map((nodeId: NodeId) => {
    const [role] = accountableRoles(plan, nodeId);
    return { nodeId, standing: role ? standingOf(plan, role) : null };
  });
}
