import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskedRater } from '../../../domain/commands/rate-360.ts';
import type { Party } from '../../../domain/rows/party.ts';
import { LEAST_ANSWERS } from '../../../domain/people/visible-ratings.ts';
import { Button } from '../../../ui/button.tsx';
import { useAct } from '../fields/use-act.ts';
import { AddRater } from './add-rater.tsx';
import { RaterList } from './rater-list.tsx';
import styles from './rounds.module.css';

/** Who is to be asked; the round begins with a press. */
export function NewRound({ party }: { readonly party: Party }) {
  const { t } = useTranslation('ratings');
  const act = useAct();
  const [raters, setRaters] = useState<readonly AskedRater[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const others = raters.filter(({ relation }) => relation !== 'self' && relation !== 'manager').length;
  return (
    <>
      <AddRater party={party} onAdd={(rater) => setRaters((before) => [...before, rater])} />
      <RaterList
        raters={raters}
        onRemove={(at) => setRaters((before) => before.filter((_, index) => index !== at))}
      />
      <p className={styles['soft']}>
        {others < LEAST_ANSWERS ? t('tooFewAsked', { count: LEAST_ANSWERS - others }) : t('enoughAsked')}
      </p>
      <div className={styles['buttons']}>
        <Button
          variant="primary"
          isDisabled={raters.length === 0}
          onPress={() => setProblem(act({ type: 'openRound', partyId: party.id, raters }))}
        >
          {t('openRound')}
        </Button>
      </div>
      {problem !== null && <p role="alert">{problem}</p>}
    </>
  );
}
