import { useTranslation } from 'react-i18next';
import type { Sides } from '../../domain/agreement/sides.ts';
import type { Evaluation } from '../../domain/evaluation/evaluation.ts';
import type { RatedAs } from '../../domain/evaluation/ratings.ts';
import type { PartyId, PeriodId } from '../../domain/ids.ts';
import { type Plan, settingsOf } from '../../domain/plan.ts';
import { useEditor } from '../../editor/react.tsx';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { refusalText } from '../../i18n/refusal-text.ts';

interface Rated {
  readonly degreeBp?: number;
  readonly text?: string;
  readonly differsBecause?: string;
}

/** Keeps a rating: what is left out stays as it was said; a sentence where it cannot be taken. */
export type Rate = (as: RatedAs, said: Rated) => string | null;

export function useRate(
  plan: Plan,
  periodId: PeriodId,
  { nodeId, ratings, judgedBp }: Evaluation,
  sides: Sides | null,
  actingAs: PartyId | null,
): Rate {
  const editor = useEditor();
  const { t, i18n } = useTranslation('evaluation');
  const words = usePlanWords(settingsOf(plan));
  return (as, said) => {
    const before = ratings[as];
    const degreeBp = said.degreeBp ?? before?.degreeBp ?? judgedBp;
    if (degreeBp === null || degreeBp === undefined) return null;
    const byId = actingAs ?? (as === 'self' ? sides?.owner : as === 'manager' ? sides?.manager : undefined);
    const done = editor.dispatch(
      {
        type: 'rateGoal',
        nodeId,
        periodId,
        as,
        degreeBp,
        text: said.text ?? before?.text ?? '',
        differsBecause: said.differsBecause ?? before?.differsBecause ?? '',
        ...(byId && { byId }),
      },
      { quiet: true },
    );
    if (done.ok || done.error.code === 'nothingToDo') return null;
    return done.error.code === 'badValue' ? t('tooFar') : refusalText(i18n.language, words, done.error);
  };
}
