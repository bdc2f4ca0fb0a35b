import { useTranslation } from 'react-i18next';
import type { StepEvent } from '../../domain/agreement/agreement-machine.ts';
import { STEP_EVENTS } from '../../domain/agreement/agreement-machine.ts';
import type { Standing } from '../../domain/agreement/standing.ts';
import type { PartyId } from '../../domain/ids.ts';
import { formatDay } from '../../i18n/day-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import shared from '../judging/judging.module.css';
import styles from './agreement.module.css';

interface SaidProps {
  readonly standing: Standing;
  readonly actingAs: PartyId | null;
  readonly nameOf: (id: PartyId | null) => string;
}

/** Every step so far, in its words; drafts stay hidden until both are in. */
export function SaidList({ standing: { agreement, state }, actingAs, nameOf }: SaidProps) {
  const { t } = useTranslation('agreement');
  const locale = useLocale();
  const { steps = [], text } = agreement;
  if (steps.length === 0)
    return <p className={text ? shared['said'] : shared['note']}>{text || t('nothingSaid')}</p>;
  return (
    <ol className={styles['said']}>
      {numbered(steps).map(({ number, event, byId, at, text: words }) => {
        const isHidden = event === 'draft' && state === 'drafting' && byId !== actingAs;
        const step = STEP_EVENTS.find((each): each is StepEvent => each === event);
        return (
          <li key={number}>
            <span className={shared['soft']}>
              {at && `${formatDay(at.slice(0, 10), locale)} · `}
              {nameOf((byId ?? null) as PartyId | null)}: {step ? t(`did.${step}`) : event}
            </span>
            {words && <p className={shared['said']}>{isHidden ? t('draftHidden') : words}</p>}
          </li>
        );
      })}
    </ol>
  );
}

const numbered = <T extends object>(steps: readonly T[]): readonly (T & { readonly number: number })[] =>
  steps.map((step, at) => ({ ...step, number: at + 1 }));
