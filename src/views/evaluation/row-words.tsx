import { useTranslation } from 'react-i18next';
import type { Sides } from '../../domain/agreement/sides.ts';
import { type Evaluation, isTalkedOver } from '../../domain/evaluation/evaluation.ts';
import type { RatedAs } from '../../domain/evaluation/ratings.ts';
import type { PartyId } from '../../domain/ids.ts';
import { type Plan, settingsOf } from '../../domain/plan.ts';
import type { Period } from '../../domain/rows/period.ts';
import { useEditor } from '../../editor/react.tsx';
import { useLocale } from '../../i18n/locale.ts';
import { formatBasisPoints } from '../../i18n/number-text.ts';
import { Button } from '../../ui/button.tsx';
import shared from '../judging/judging.module.css';
import { WordsBox } from '../judging/kept-boxes.tsx';
import styles from './evaluation.module.css';
import type { Rate } from './use-rate.ts';

interface WordsProps {
  readonly plan: Plan;
  readonly period: Period;
  readonly evaluation: Evaluation;
  readonly sides: Sides | null;
  readonly rate: Rate;
  readonly actingAs: PartyId | null;
  readonly isReadOnly: boolean;
}

/** What is said beside the numbers: what came of a talk, the cause, the reason for judging otherwise. */
export function RowWords(props: WordsProps) {
  const { plan, evaluation, sides, rate, actingAs, isReadOnly } = props;
  const { t } = useTranslation('evaluation');
  const locale = useLocale();
  const as = spokenAs(evaluation, sides, actingAs);
  const { isApart, ratings, isOutside, isOverruled, cause, reason } = evaluation;
  const { corridorLowBp, corridorHighBp } = settingsOf(plan).policies;
  const asksCause = as !== null && (isOutside || cause !== '');
  const asksReason = as !== null && (isOverruled || reason !== '');
  if (!asksCause && !asksReason && !isApart) return null;
  return (
    <div className={styles['rowWords']}>
      {isApart && !ratings.agreed && <Apart {...props} />}
      {asksCause && (
        <WordsBox
          label={
            isOutside
              ? t('causeNeeded', {
                  low: formatBasisPoints(corridorLowBp, locale),
                  high: formatBasisPoints(corridorHighBp, locale),
                })
              : t('cause')
          }
          value={cause}
          isReadOnly={isReadOnly}
          onKeep={(text) => rate(as, { text })}
        />
      )}
      {asksReason && (
        <WordsBox
          label={t('reason')}
          value={reason}
          isReadOnly={isReadOnly}
          onKeep={(differsBecause) => rate(as, { differsBecause })}
        />
      )}
    </div>
  );
}

/** With which rating words are kept: what is settled, else one's own. */
function spokenAs({ ratings }: Evaluation, sides: Sides | null, actingAs: PartyId | null): RatedAs | null {
  if (ratings.agreed) return 'agreed';
  const own = actingAs === sides?.owner ? 'self' : actingAs === sides?.manager ? 'manager' : null;
  if (actingAs !== null) return own && ratings[own] ? own : null;
  if (ratings.self && ratings.manager) return 'manager';
  return ratings.self ? 'self' : null;
}

/** Too far apart: what came of the talk, or one of the numbers they settle on. */
function Apart({ plan, period, evaluation, sides, rate, actingAs, isReadOnly }: WordsProps) {
  const editor = useEditor();
  const { t } = useTranslation('evaluation');
  const locale = useLocale();
  const { nodeId, gapBp, ratings, computedBp } = evaluation;
  const numbers = [...new Set([ratings.self?.degreeBp, ratings.manager?.degreeBp, computedBp])];
  const arbiter = sides?.arbiter ? plan.parties[sides.arbiter]?.name : undefined;
  const talk = (text: string) => {
    if (text.trim() === '') return null;
    const byId = actingAs ?? sides?.manager;
    editor.dispatch(
      {
        type: 'addRow',
        table: 'entries',
        fields: {
          type: 'dialogue',
          nodeId,
          periodId: period.id,
          text,
          data: { about: 'result' },
          ...(sides && { partyId: sides.owner }),
          ...(byId && { byId }),
        },
      },
      { quiet: true },
    );
    return null;
  };
  return (
    <div className={shared['section']}>
      <span className={shared['chip']} data-tone="bad">
        {t('apart', { share: formatBasisPoints(gapBp ?? 0, locale) })}
      </span>
      {arbiter && <span className={shared['soft']}>{t('arbiter', { name: arbiter })}</span>}
      {isTalkedOver(plan, evaluation, period) ? (
        <span className={shared['chip']} data-tone="good">
          {t('talked')}
        </span>
      ) : (
        <WordsBox label={t('dialogue')} value="" isReadOnly={isReadOnly} onKeep={talk} />
      )}
      {!isReadOnly && (
        <div className={shared['buttons']}>
          {numbers.map(
            (degreeBp) =>
              typeof degreeBp === 'number' && (
                <Button key={degreeBp} onPress={() => rate('agreed', { degreeBp })}>
                  {t('settleOn', { share: formatBasisPoints(degreeBp, locale) })}
                </Button>
              ),
          )}
        </div>
      )}
    </div>
  );
}
