import { type KeyboardEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readingCounts, type Sentence, sentencesOf } from '../../domain/chain/reading.ts';
import { nodesInScope } from '../../domain/chain/scope.ts';
import { type Reading, READINGS } from '../../domain/rows/link.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { useLocale } from '../../i18n/locale.ts';
import { KindMark } from '../../ui/kind-mark.tsx';
import { Spoken } from '../../ui/hidden.tsx';
import { ReadingButtons } from '../canvas/links/reading-buttons.tsx';
import styles from './chain-panel.module.css';
import { sentenceText } from './sentence-text.ts';

/** The chain read aloud from the bottom up, one sentence a result; people say of each whether it holds. */
export function ReadingPanel() {
  const { t } = useTranslation('chain');
  const sentences = useSentences();
  const [said, setSaid] = useState({ number: 0, text: '' });
  const counts = readingCounts(sentences);
  if (sentences.length === 0) return <p className={styles['empty']}>{t('reading.empty')}</p>;
  const tell = (mark: Reading | null) =>
    setSaid(({ number }) => ({
      number: number + 1,
      text: mark === null ? t('reading.unmarked') : t('reading.marked', { mark: t(`mark.${mark}`) }),
    }));
  return (
    <>
      <p className={styles['hint']}>
        {t('reading.counts', { count: sentences.length, ...counts })} {t('reading.hint')}
      </p>
      <ol className={styles['list']} aria-label={t('reading.list')}>
        {sentences.map((sentence) => (
          <SentenceRow key={sentence.result} sentence={sentence} onMarked={tell} />
        ))}
      </ol>
      <Spoken {...said} />
    </>
  );
}

/** Of what is looked at; the same list as long as it reads the same. */
function useSentences(): readonly Sentence[] {
  const { plan, focus, through } = useEditorState((state) => ({
    plan: state.plan,
    focus: state.session.focus,
    through: state.session.through,
  }));
  return useMemo(
    () => sentencesOf(plan, nodesInScope(plan, { focus, through }) ?? undefined),
    [plan, focus, through],
  );
}

/** Up and down from sentence to sentence. */
function walkSentences({ key, currentTarget }: KeyboardEvent<HTMLButtonElement>): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (!step) return false;
  const rows = [...(currentTarget.closest('ol')?.querySelectorAll<HTMLElement>('[data-sentence]') ?? [])];
  rows[rows.indexOf(currentTarget) + step]?.focus();
  return true;
}

interface RowProps {
  readonly sentence: Sentence;
  readonly onMarked: (mark: Reading | null) => void;
}

function SentenceRow({ sentence, onMarked }: RowProps) {
  const editor = useEditor();
  const { t } = useTranslation(['chain', 'canvas']);
  const locale = useLocale();
  const { plan, isReadOnly } = useEditorState((state) => ({ plan: state.plan, isReadOnly: state.readOnly }));
  const isChosen = useEditorState(({ session }) => session.selection.at(-1) === sentence.result);
  const node = plan.nodes[sentence.result];
  if (!node) return null;
  const text = sentenceText(plan, sentence, { t, locale, untitled: t('canvas:untitled') });
  const mark = (reading: Reading | null) => {
    const done = editor.dispatch({ type: 'markReading', ids: sentence.links, reading }, { quiet: true });
    if (done.ok) onMarked(reading);
  };
  const press = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (walkSentences(event)) return event.preventDefault();
    const reading = event.key === '0' ? null : READINGS[Number(event.key) - 1];
    if (reading === undefined || event.ctrlKey || event.metaKey || event.altKey || isReadOnly) return;
    event.preventDefault();
    mark(reading);
  };
  const show = () => {
    editor.select([sentence.result]);
    editor.viewport?.reveal(sentence.result);
  };
  return (
    <li className={styles['sentence']} data-mark={sentence.mark ?? undefined}>
      <KindMark kind={node.kind} level={'level' in node ? node.level : undefined} size={15} />
      <button
        type="button"
        className={styles['text']}
        aria-current={isChosen || undefined}
        onClick={show}
        onFocus={show}
        onKeyDown={press}
        data-sentence
      >
        {text}
      </button>
      <ReadingButtons
        label={t('reading.mark')}
        reading={sentence.mark}
        isDisabled={isReadOnly}
        isInList
        onMark={mark}
      />
    </li>
  );
}
