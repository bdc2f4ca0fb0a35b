import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { feedbackOf } from '../../domain/cycle/feedback.ts';
import type { EntryId, NodeId, PeriodId } from '../../domain/ids.ts';
import { settingsOf } from '../../domain/plan.ts';
import type { Entry } from '../../domain/rows/entry.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { formatDay } from '../../i18n/day-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { refusalText } from '../../i18n/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import styles from './feedback-talk.module.css';

interface FeedbackTalkProps {
  readonly nodeId: NodeId;
  readonly periodId?: PeriodId | undefined;
}

/** What people say of how a goal goes, and what its owner answers (domain E: feedback is two-way). */
export function FeedbackTalk({ nodeId, periodId }: FeedbackTalkProps) {
  const { t } = useTranslation('feedback');
  const { plan, isReadOnly } = useEditorState((state) => ({ plan: state.plan, isReadOnly: state.readOnly }));
  const [answering, setAnswering] = useState<EntryId | null>(null);
  const talks = feedbackOf(plan, nodeId);
  return (
    <section className={styles['talk']} aria-label={t('feedback')}>
      {talks.length > 0 && (
        <ul className={styles['list']}>
          {talks.map(({ said, answers }) => (
            <li key={said.id}>
              <Word entry={said} />
              {answers.map((answer) => (
                <div key={answer.id} className={styles['answer']}>
                  <Word entry={answer} />
                </div>
              ))}
              {!isReadOnly &&
                (answering === said.id ? (
                  <SayForm
                    label={t('answer')}
                    isAsked
                    {...{ nodeId, periodId }}
                    answerTo={said.id}
                    onDone={() => setAnswering(null)}
                  />
                ) : (
                  <Button variant="quiet" onPress={() => setAnswering(said.id)}>
                    {t('answer')}
                  </Button>
                ))}
            </li>
          ))}
        </ul>
      )}
      {!isReadOnly && <SayForm label={t('feedback')} {...{ nodeId, periodId }} />}
    </section>
  );
}

function Word({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation('feedback');
  const plan = useEditorState((state) => state.plan);
  const locale = useLocale();
  const by = (entry.byId && plan.parties[entry.byId]?.name) ?? t('somebody');
  return (
    <p className={styles['word']}>
      <span className={styles['who']}>
        {by} · {formatDay(entry.at.slice(0, 10), locale)}
      </span>
      {entry.text}
    </p>
  );
}

interface SayFormProps extends FeedbackTalkProps {
  readonly label: string;
  readonly answerTo?: EntryId;
  readonly isAsked?: boolean;
  readonly onDone?: () => void;
}

const nothing = () => undefined;

function SayForm({ nodeId, periodId, label, answerTo, isAsked = false, onDone }: SayFormProps) {
  const editor = useEditor();
  const { t, i18n } = useTranslation('feedback');
  const plan = useEditorState((state) => state.plan);
  const words = usePlanWords(settingsOf(plan));
  const id = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const say = (event: FormEvent) => {
    event.preventDefault();
    const { me } = editor.session;
    const done = editor.dispatch(
      {
        type: 'giveFeedback',
        nodeId,
        text,
        ...(periodId && { periodId }),
        ...(me && { byId: me }),
        ...(answerTo && { answerTo }),
      },
      { quiet: true },
    );
    if (!done.ok) return setProblem(refusalText(i18n.language, words, done.error));
    setText('');
    setProblem(null);
    onDone?.();
  };
  return (
    <form className={styles['form']} onSubmit={say}>
      <FieldFrame id={id} label={label} problem={problem}>
        <TextBox
          id={id}
          value={text}
          autoFocus={isAsked}
          onChange={setText}
          onFocus={nothing}
          onBlur={nothing}
          onKeyDown={nothing}
        />
      </FieldFrame>
      <Button type="submit" isDisabled={text.trim() === ''}>
        {t('say')}
      </Button>
    </form>
  );
}
