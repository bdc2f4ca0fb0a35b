import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyId } from '../../domain/ids.ts';
import { type Plan, settingsOf } from '../../domain/plan.ts';
import {
  type Review,
  type Shortcoming,
  SHORTCOMINGS,
  type Verdict,
  VERDICTS,
} from '../../domain/review/diagnosis.ts';
import type { Period } from '../../domain/rows/period.ts';
import { useEditor } from '../../editor/react.tsx';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { refusalText } from '../../i18n/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import shared from '../judging/judging.module.css';
import { WordsBox } from '../judging/kept-boxes.tsx';
import { ActionList } from './action-list.tsx';
import styles from './review.module.css';

interface GoalReviewProps {
  readonly plan: Plan;
  readonly period: Period;
  readonly review: Review;
  readonly actingAs: PartyId | null;
  readonly isReadOnly: boolean;
}

interface Said {
  readonly shortcoming?: Shortcoming | null;
  readonly verdict?: Verdict | null;
  readonly accepted?: boolean;
  readonly text?: string;
}

/** What a review says of one goal: where it fell short and why, what is done about it, whether it goes on. */
export function GoalReview({ plan, period, review, actingAs, isReadOnly }: GoalReviewProps) {
  const editor = useEditor();
  const { t, i18n } = useTranslation('review');
  const words = usePlanWords(settingsOf(plan));
  const { nodeId, diagnosis, isAchieved } = review;
  const say = (said: Said): string | null => {
    const done = editor.dispatch(
      {
        type: 'diagnoseGoal',
        nodeId,
        periodId: period.id,
        ...said,
        ...(actingAs && { byId: actingAs }),
      },
      { quiet: true },
    );
    return done.ok || done.error.code === 'nothingToDo'
      ? null
      : refusalText(i18n.language, words, done.error);
  };
  const title = plan.nodes[nodeId]?.title ?? '';
  return (
    <div className={styles['review']}>
      <div className={styles['diagnosis']}>
        {!isAchieved && (
          <Shortcomings
            value={diagnosis?.shortcoming ?? null}
            isReadOnly={isReadOnly}
            onChoose={(shortcoming) => say({ shortcoming })}
          />
        )}
        <WordsBox
          label={t('of', { what: t(isAchieved ? 'remark' : 'why'), title })}
          placeholder={t(isAchieved ? 'remark' : 'why')}
          value={diagnosis?.text ?? ''}
          isReadOnly={isReadOnly}
          onKeep={(text) => say({ text })}
        />
      </div>
      {!isAchieved && (
        <ActionList {...{ plan, review, isReadOnly }} onAccept={(accepted) => say({ accepted })} />
      )}
      <Verdicts
        title={title}
        value={diagnosis?.verdict ?? null}
        isReadOnly={isReadOnly}
        onChoose={(verdict) => say({ verdict })}
      />
    </div>
  );
}

interface ChoosingProps<T> {
  readonly value: T | null;
  readonly isReadOnly: boolean;
  readonly onChoose: (value: T | null) => void;
}

function Shortcomings({ value, isReadOnly, onChoose }: ChoosingProps<Shortcoming>) {
  const { t } = useTranslation('review');
  const id = useId();
  return (
    <div className={shared['headField']}>
      <label htmlFor={id}>{t('shortcoming')}</label>
      <ChoiceBox
        id={id}
        value={value ?? ''}
        options={SHORTCOMINGS.map((each) => ({ value: each, text: t(`in.${each}`) }))}
        none={t('undefined', { ns: 'common' })}
        isDisabled={isReadOnly}
        onChange={(chosen) => onChoose(SHORTCOMINGS.find((each) => each === chosen) ?? null)}
      />
    </div>
  );
}

/** Keep, change or drop: pressed again it is open once more. */
function Verdicts({
  title,
  value,
  isReadOnly,
  onChoose,
}: ChoosingProps<Verdict> & { readonly title: string }) {
  const { t } = useTranslation('review');
  return (
    <div className={styles['verdicts']} role="group" aria-label={t('of', { what: t('verdict'), title })}>
      <span className={shared['label']}>{t('verdict')}</span>
      {VERDICTS.map((verdict) => (
        <Button
          key={verdict}
          className={styles['verdict'] ?? ''}
          aria-pressed={value === verdict}
          isDisabled={isReadOnly}
          onPress={() => onChoose(value === verdict ? null : verdict)}
        >
          {value === verdict && '✓ '}
          {t(`goesOn.${verdict}`)}
        </Button>
      ))}
    </div>
  );
}
