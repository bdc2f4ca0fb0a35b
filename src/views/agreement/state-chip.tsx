import {
  CircleCheck,
  CircleDashed,
  Gavel,
  type LucideIcon,
  MessagesSquare,
  PenLine,
  Scale,
  Send,
  TriangleAlert,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AgreementState } from '../../domain/agreement/agreement-machine.ts';
import type { Standing } from '../../domain/agreement/standing.ts';
import type { PartyId } from '../../domain/ids.ts';
import shared from '../judging/judging.module.css';

interface ChipProps {
  readonly standing: Standing;
  readonly nameOf: (id: PartyId | null) => string;
  readonly isOverdue: boolean;
}

const LOOKS: { readonly [S in AgreementState]: readonly [LucideIcon, 'good' | 'warn' | 'bad' | 'plain'] } = {
  none: [CircleDashed, 'plain'],
  drafting: [PenLine, 'plain'],
  reconciling: [MessagesSquare, 'warn'],
  proposedByManager: [Send, 'plain'],
  counter: [MessagesSquare, 'warn'],
  agreed: [CircleCheck, 'good'],
  disputed: [TriangleAlert, 'bad'],
  arbitration: [Scale, 'bad'],
  arbitrated: [Gavel, 'good'],
};

/** How it stands, in a sign and in words, and who is awaited. */
export function StateChip({ standing, nameOf, isOverdue }: ChipProps) {
  const { t } = useTranslation('agreement');
  const { state, isChanged, agreement, awaited, sides } = standing;
  const [Icon, tone] = LOOKS[state];
  const names = [...new Set(awaited.flatMap((side) => (sides[side] ? nameOf(sides[side]) : [])))];
  const isImposed = state === 'agreed' && agreement.imposed === true;
  return (
    <>
      <span className={shared['chip']} data-tone={isChanged ? 'warn' : tone}>
        <Icon size={14} aria-hidden />
        {isChanged ? t('state.changed') : isImposed ? t('state.imposed') : t(`state.${state}`)}
      </span>
      {names.length > 0 && (
        <span className={shared['chip']}>{t('waitsFor', { names: names.join(', ') })}</span>
      )}
      {isOverdue && (
        <span className={shared['chip']} data-tone="warn">
          <TriangleAlert size={14} aria-hidden />
          {t('overdue')}
        </span>
      )}
    </>
  );
}
