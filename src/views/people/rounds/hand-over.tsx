import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Rater, Round } from '../../../domain/people/rounds.ts';
import { useEditor } from '../../../editor/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { usePeople } from '../people-context.tsx';
import { RatingForm, useOpenQuestions } from './rating-form.tsx';
import styles from './rounds.module.css';

interface HandOverProps {
  readonly round: Round;
  readonly rater: Rater;
  readonly onClose: () => void;
}

/** The device in somebody else's hands: the questions, and nothing else of the plan, until it is handed back. */
export function HandOver({ round, rater, onClose }: HandOverProps) {
  const editor = useEditor();
  const { t } = useTranslation('ratings');
  const { plan } = usePeople();
  const [step, setStep] = useState<'handing' | 'asking' | 'done'>('handing');
  const [scores, setScores] = useState<Readonly<Record<string, number>>>({});
  const open = useOpenQuestions([...round.questions], scores);
  const subject = plan.parties[round.partyId]?.name ?? '';
  const keep = () => {
    const done = editor.dispatch({ type: 'giveRating', roundId: round.id, token: rater.token, scores });
    if (!done.ok) return;
    // Nobody who comes back to this page finds the answer in it.
    setScores({});
    setStep('done');
  };
  return (
    <ModalOverlay isOpen isDismissable={false} isKeyboardDismissDisabled className={styles['cover'] ?? ''}>
      <Modal className={styles['sheet'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''}>
          <Heading slot="title" className={styles['title'] ?? ''}>
            {t('name')}
          </Heading>
          {step === 'handing' && (
            <>
              <p>{t('handing', { who: rater.name ?? t(`relation.${rater.relation}`) })}</p>
              <p className={styles['soft']}>{t('handingLimit')}</p>
              <div className={styles['buttons']}>
                <Button onPress={onClose}>{t('notNow')}</Button>
                <Button variant="primary" autoFocus onPress={() => setStep('asking')}>
                  {t('begin')}
                </Button>
              </div>
            </>
          )}
          {step === 'asking' && (
            <>
              <RatingForm
                {...{ subject, scores }}
                relation={rater.relation}
                questions={[...round.questions]}
                onChange={setScores}
              />
              <p className={styles['soft']} role="status">
                {open > 0 ? t('open', { count: open }) : t('allAnswered')}
              </p>
              <div className={styles['buttons']}>
                <Button onPress={onClose}>{t('giveUp')}</Button>
                <Button variant="primary" isDisabled={open > 0} onPress={keep}>
                  {t('keep')}
                </Button>
              </div>
            </>
          )}
          {step === 'done' && (
            <>
              <p role="status">{t('thanks')}</p>
              <div className={styles['buttons']}>
                <Button variant="primary" autoFocus onPress={onClose}>
                  {t('back')}
                </Button>
              </div>
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
