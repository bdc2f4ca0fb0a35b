import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { periodLines } from '../../domain/cycle/period-tree.ts';
import type { PeriodId } from '../../domain/ids.ts';
import type { Period } from '../../domain/rows/period.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import { ActingAs } from './acting-as.tsx';
import styles from './judging.module.css';

interface HeadProps {
  readonly period: Period;
  /** What there is to say of the whole, and buttons for it. */
  readonly children?: ReactNode;
}

/** Above what is agreed, judged or reviewed: who is at it, and for which period where none is worked on. */
export function JudgingHead({ period, children }: HeadProps) {
  const isChosen = useEditorState(({ session }) => ({ period: session.period })).period !== null;
  return (
    <header className={styles['head']}>
      <div className={styles['headFields']} data-on="screen">
        {!isChosen && <PeriodField period={period} />}
        <ActingAs />
      </div>
      {children}
    </header>
  );
}

function PeriodField({ period }: { readonly period: Period }) {
  const editor = useEditor();
  const { t } = useTranslation('judging');
  const id = useId();
  const plan = useEditorState((state) => ({ plan: state.plan })).plan;
  return (
    <div className={styles['headField']}>
      <label htmlFor={id}>{t('period')}</label>
      <ChoiceBox
        id={id}
        value={period.id}
        options={periodLines(plan).map(({ period: { id: value, title }, level }) => ({
          value,
          text: `${'\u2003'.repeat(level - 1)}${title || t('untitled')}`,
        }))}
        onChange={(chosen) => editor.look({ period: chosen as PeriodId })}
      />
    </div>
  );
}
