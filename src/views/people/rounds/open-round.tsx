import { Check, FileDown, Smartphone } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskedRater } from '../../../domain/commands/rate-360.ts';
import { ratingFileFor, writeRatingFile } from '../../../domain/people/rating-file.ts';
import type { Rater, Round } from '../../../domain/people/rounds.ts';
import type { Party } from '../../../domain/rows/party.ts';
import { useActions, useEditor } from '../../../editor/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { downloadText } from '../../../ui/download.ts';
import { fileNameOf } from '../../../ui/file-name.ts';
import { useAct } from '../fields/use-act.ts';
import { usePeople } from '../people-context.tsx';
import { AddRater } from './add-rater.tsx';
import { HandOver } from './hand-over.tsx';
import { RaterList } from './rater-list.tsx';
import { Results } from './results.tsx';
import styles from './rounds.module.css';

/** A round under way: who has answered, how the others can, what may be seen by now, and its end. */
export function OpenRound({ party, round }: { readonly party: Party; readonly round: Round }) {
  const editor = useEditor();
  const actions = useActions();
  const { t } = useTranslation('ratings');
  const { plan, isReadOnly } = usePeople();
  const act = useAct();
  const [handedTo, setHandedTo] = useState<Rater | null>(null);
  const [isClosing, setClosing] = useState(false);
  const setRaters = (raters: readonly AskedRater[]) => act({ type: 'setRaters', roundId: round.id, raters });
  const saveFile = (rater: Rater) => {
    const file = ratingFileFor(plan, round, rater.token);
    const title = [party.name, rater.name ?? t(`relation.${rater.relation}`)].join(' – ');
    if (file) downloadText(writeRatingFile(file), fileNameOf(title, '.rating.json'));
  };
  const waiting = (asked: AskedRater) => {
    const rater = round.raters.find(({ token }) => token === asked.token);
    if (!rater) return null;
    if (round.given.has(rater.token)) {
      return (
        <span className={styles['given']}>
          <Check size={14} aria-hidden /> {t('given')}
        </span>
      );
    }
    const name = rater.name ?? t(`relation.${rater.relation}`);
    return (
      !isReadOnly && (
        <span className={styles['ways']} data-on="screen">
          <Button
            variant="quiet"
            icon={Smartphone}
            aria-label={t('onDeviceFor', { name })}
            onPress={() => editor.mayChange() && setHandedTo(rater)}
          >
            {t('onDevice')}
          </Button>
          <Button
            variant="quiet"
            icon={FileDown}
            aria-label={t('byFileFor', { name })}
            onPress={() => saveFile(rater)}
          >
            {t('byFile')}
          </Button>
        </span>
      )
    );
  };
  return (
    <>
      <RaterList
        raters={round.raters}
        about={waiting}
        canRemove={({ token = '' }) => !round.given.has(token)}
        onRemove={(at) => setRaters(round.raters.filter((_, index) => index !== at))}
      />
      {!isReadOnly && (
        <>
          <AddRater party={party} onAdd={(rater) => setRaters([...round.raters, rater])} />
          <p className={styles['soft']}>{t('fileHint')}</p>
          <div className={styles['buttons']} data-on="screen">
            <Button onPress={() => void actions.get('import')?.run(editor)}>{t('readFile')}</Button>
          </div>
        </>
      )}
      <Results party={party} questions={round.questions} visible={round.visible} />
      {!isReadOnly &&
        (isClosing ? (
          <div className={styles['closing']} role="group" aria-label={t('close')}>
            <p>{t('closeHint')}</p>
            <div className={styles['buttons']}>
              <Button onPress={() => setClosing(false)}>{t('notNow')}</Button>
              <Button
                variant="primary"
                autoFocus
                onPress={() => act({ type: 'closeRound', roundId: round.id })}
              >
                {t('closeNow')}
              </Button>
            </div>
          </div>
        ) : (
          <div className={styles['buttons']} data-on="screen">
            <Button onPress={() => setClosing(true)}>{t('close')}</Button>
          </div>
        ))}
      <p className={styles['soft']}>{t('limits')}</p>
      {handedTo && <HandOver round={round} rater={handedTo} onClose={() => setHandedTo(null)} />}
    </>
  );
}
