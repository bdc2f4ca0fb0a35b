import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deadlines } from '../../domain/agreement/deadlines.ts';
import type { Standing } from '../../domain/agreement/standing.ts';
import { termsOf } from '../../domain/agreement/terms.ts';
import type { PartyId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Period } from '../../domain/rows/period.ts';
import { useEditor } from '../../editor/react.tsx';
import { Button } from '../../ui/button.tsx';
import { GoalTitle } from '../judging/goal-title.tsx';
import shared from '../judging/judging.module.css';
import { useTermsText } from '../judging/terms-text.ts';
import { type AgreementLine, isOverdue } from './agreement-lines.ts';
import styles from './agreement.module.css';
import { Drafts } from './drafts.tsx';
import { NameSide } from './name-side.tsx';
import { SaidList } from './said-list.tsx';
import { StateChip } from './state-chip.tsx';
import { StepButtons } from './step-buttons.tsx';

interface RowProps {
  readonly plan: Plan;
  readonly period: Period;
  readonly deadlines: Deadlines;
  readonly actingAs: PartyId | null;
  readonly isReadOnly: boolean;
  readonly line: AgreementLine;
  readonly onSaid: (text: string) => void;
}

/** One goal: what is agreed on, with whom, how it stands and what can be done now. */
export function AgreementRow({ plan, period, line: { nodeId, standing }, ...rest }: RowProps) {
  const { t } = useTranslation('agreement');
  const terms = useTermsText(plan);
  return (
    <li className={`${shared['row']} ${styles['row']}`} aria-label={plan.nodes[nodeId]?.title}>
      <GoalTitle plan={plan} id={nodeId}>
        <span className={shared['soft']}>{terms(termsOf(plan, nodeId, period.id))}</span>
        {standing && <Who plan={plan} standing={standing} />}
      </GoalTitle>
      {standing ? (
        <Agreeing {...rest} plan={plan} standing={standing} />
      ) : (
        <p className={shared['note']}>{t('noOwner')}</p>
      )}
    </li>
  );
}

const nameIn =
  (plan: Plan) =>
  (id: PartyId | null): string =>
    (id && plan.parties[id]?.name) || '–';

function Who({ plan, standing: { sides } }: { readonly plan: Plan; readonly standing: Standing }) {
  const { t } = useTranslation('agreement');
  const nameOf = nameIn(plan);
  return (
    <span className={shared['soft']}>
      {t('between', { owner: nameOf(sides.owner), manager: nameOf(sides.manager) })}
    </span>
  );
}

type AgreeingProps = Omit<RowProps, 'line' | 'period'> & { readonly standing: Standing };

function Agreeing({ plan, standing, deadlines, actingAs, isReadOnly, onSaid }: AgreeingProps) {
  const editor = useEditor();
  const { t } = useTranslation('agreement');
  const [isOpen, setOpen] = useState(false);
  const nameOf = nameIn(plan);
  const count = standing.agreement.steps?.length ?? 0;
  const buttons = { standing, actingAs, nameOf, onSaid };
  return (
    <>
      <div className={styles['doing']}>
        <div className={shared['chips']}>
          <StateChip {...{ standing, nameOf }} isOverdue={isOverdue(standing, deadlines, editor.today)} />
        </div>
        {!isReadOnly && <StepButtons {...buttons} />}
        <Button
          variant="quiet"
          className={isOpen ? (styles['open'] ?? '') : ''}
          icon={ChevronRight}
          aria-expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
        >
          {count > 0 ? t('history', { count }) : t('details')}
        </Button>
      </div>
      <Beyond {...{ plan, standing, actingAs, isReadOnly }} />
      {isOpen && (
        <div className={styles['details']}>
          <SaidList {...{ standing, actingAs, nameOf }} />
          {!isReadOnly && <StepButtons {...buttons} areRare />}
        </div>
      )}
    </>
  );
}

/** What the state asks for besides a step: drafts side by side, somebody to set the goal or to decide. */
function Beyond({ plan, standing, actingAs, isReadOnly }: Omit<AgreeingProps, 'deadlines' | 'onSaid'>) {
  const { state, sides } = standing;
  const isDisputed = state === 'arbitration' || state === 'disputed';
  return (
    <>
      {(state === 'reconciling' || state === 'drafting') && (
        <Drafts {...{ standing, actingAs }} nameOf={nameIn(plan)} />
      )}
      {!isReadOnly && sides.manager === null && <NameSide {...{ plan, standing }} as="curator" />}
      {!isReadOnly && sides.arbiter === null && isDisputed && (
        <NameSide {...{ plan, standing }} as="arbiter" />
      )}
    </>
  );
}
