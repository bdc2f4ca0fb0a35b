import { MessageSquarePlus, MessageSquareReply } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dialogue, dialoguesOf } from '../../../domain/people/dialogues.ts';
import type { Party } from '../../../domain/rows/party.ts';
import { formatDay } from '../../../i18n/day-text.ts';
import { Button } from '../../../ui/button.tsx';
import { NodeName } from '../fields/node-name.tsx';
import styles from '../party/party.module.css';
import { usePeople } from '../people-context.tsx';
import { TalkForm } from './talk-form.tsx';

/** Talk and coaching through the whole period, in both directions: who said what about what, and the answer to it. */
export function CommunicationSection({ party }: { readonly party: Party }) {
  const { t } = useTranslation('performance');
  const { plan } = usePeople();
  const talks = dialoguesOf(plan, party.id).filter(({ type }) => type === 'dialogue');
  return (
    <section className={styles['section']} aria-label={t('part.communication')}>
      <h3>{t('part.communication')}</h3>
      <p className={styles['soft']}>{t('communicationHint')}</p>
      <NewTalk party={party} type="dialogue" press={t('writeTalk')} label={t('newTalk')} />
      {talks.length > 0 && (
        <ul className={styles['cards']}>
          {talks.map((talk) => (
            <Talk key={talk.id} {...{ party, talk }} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface NewTalkProps {
  readonly party: Party;
  readonly type: Dialogue['type'];
  readonly press: string;
  readonly label: string;
}

/** A press, and then the form for what was said. */
export function NewTalk({ party, type, press, label }: NewTalkProps) {
  const { isReadOnly } = usePeople();
  const [isOpen, setOpen] = useState(false);
  if (isReadOnly) return null;
  return isOpen ? (
    <TalkForm {...{ party, type, label }} onDone={() => setOpen(false)} />
  ) : (
    <p data-on="screen">
      <Button icon={MessageSquarePlus} onPress={() => setOpen(true)}>
        {press}
      </Button>
    </p>
  );
}

/** One thing said, and below it what was answered. */
export function Talk({ party, talk }: { readonly party: Party; readonly talk: Dialogue }) {
  const { t } = useTranslation('performance');
  const { plan, locale, isReadOnly, words } = usePeople();
  const [isAnswering, setAnswering] = useState(false);
  const by = talk.byId && plan.parties[talk.byId];
  const node = talk.nodeId && plan.nodes[talk.nodeId];
  const about = talk.about && words.choice('expectation', talk.about);
  return (
    <li className={styles['card']}>
      <p className={styles['soft']}>
        {[formatDay(talk.at.slice(0, 10), locale), by?.name || t('nobodyNamed'), about]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {node && <NodeName node={node} />}
      <p className={styles['said']}>{talk.text}</p>
      {talk.answers.length > 0 && (
        <ul className={styles['answers']}>
          {talk.answers.map((answer) => (
            <Talk key={answer.id} {...{ party }} talk={answer} />
          ))}
        </ul>
      )}
      {!isReadOnly &&
        (isAnswering ? (
          <TalkForm
            party={party}
            type={talk.type}
            label={t('answer')}
            answerTo={talk}
            onDone={() => setAnswering(false)}
          />
        ) : (
          <p data-on="screen">
            <Button variant="quiet" icon={MessageSquareReply} onPress={() => setAnswering(true)}>
              {t('answer')}
            </Button>
          </p>
        ))}
    </li>
  );
}
