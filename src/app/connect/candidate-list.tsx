import { type KeyboardEvent, useDeferredValue, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../domain/ids.ts';
import { settingsOf } from '../../domain/plan.ts';
import { parentOf } from '../../domain/tree/tree.ts';
import type { Editor } from '../../editor/editor.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { refusalWords } from '../notices/refusal-words.ts';
import { type Candidate, candidates, otherEnds } from './candidates.ts';
import styles from './connect-dialog.module.css';

interface CandidateListProps {
  readonly editor: Editor;
  readonly from: readonly NodeId[];
  /** What stands in the box at first. */
  readonly typed: string;
  readonly onChoose: (candidate: Candidate) => void;
}

/** A name to type and what has it below; the arrows also reach what cannot be chosen, so that its reason is heard. */
export function CandidateList({ editor, from, typed: before, onChoose }: CandidateListProps) {
  const { t } = useTranslation('connect');
  const listId = useId();
  const [typed, setTyped] = useState(before);
  const [wanted, setWanted] = useState(0);
  const { plan } = editor;
  const ends = useMemo(() => otherEnds(plan, from), [plan, from]);
  // The letters come first: ten thousand names are looked through when the typing leaves time.
  const later = useDeferredValue(typed);
  const shown = useMemo(() => candidates(plan, from, ends, later), [plan, from, ends, later]);
  const at = Math.min(wanted, shown.length - 1);

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && shown.length > 0) setWanted((at + step + shown.length) % shown.length);
    else if (event.key === 'Enter') {
      // What has just been typed counts, not what is still listed.
      const now = later === typed ? shown : candidates(plan, from, ends, typed);
      const candidate = now[Math.min(at, now.length - 1)];
      if (candidate) onChoose(candidate);
    } else return;
    event.preventDefault();
  };

  return (
    <>
      <input
        type="text"
        role="combobox"
        className={styles['box']}
        aria-label={t('box')}
        aria-expanded={shown.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={at >= 0 ? `${listId}-${at}` : undefined}
        placeholder={t('box')}
        autoComplete="off"
        spellCheck={false}
        autoFocus
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setWanted(0);
        }}
        onKeyDown={press}
      />
      <div id={listId} role="listbox" aria-label={t('title')} className={styles['list']}>
        {shown.map((candidate, index) => (
          <Option
            key={candidate.id}
            id={`${listId}-${index}`}
            editor={editor}
            candidate={candidate}
            total={from.length}
            isActive={index === at}
            onChoose={() => onChoose(candidate)}
          />
        ))}
      </div>
      {shown.length === 0 && (
        <p className={styles['empty']} role="status">
          {t(ends.length === 0 ? 'nothingElse' : 'none')}
        </p>
      )}
      <p className={styles['hint']}>{t('hint')}</p>
    </>
  );
}

interface OptionProps {
  readonly id: string;
  readonly editor: Editor;
  readonly candidate: Candidate;
  readonly total: number;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

function Option({ id, editor, candidate, total, isActive, onChoose }: OptionProps) {
  const { t } = useTranslation('connect');
  const { plan } = editor;
  const words = usePlanWords(settingsOf(plan));
  const node = plan.nodes[candidate.id];
  if (!node) return null;
  const parent = parentOf(plan, candidate.id);
  const above = parent && plan.nodes[parent]?.title;
  const kind = words.kind(node);
  const { count, refusal } = candidate;
  const reason = refusal ? refusalWords(refusal).text : '';
  return (
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      aria-disabled={count === 0 || undefined}
      tabIndex={-1}
      className={styles['option']}
      ref={(element) => {
        if (isActive) element?.scrollIntoView({ block: 'nearest' });
      }}
      // The box keeps the keyboard: a press here must not take it away before it has become a click.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      onKeyDown={() => undefined}
    >
      <span className={styles['name']}>{node.title || t('untitled')}</span>
      <span className={styles['place']}>{above ? t('under', { kind, parent: above }) : kind}</span>
      {reason !== '' && (
        <span className={styles['reason']}>{count === 0 ? reason : t('some', { count, total, reason })}</span>
      )}
    </div>
  );
}
