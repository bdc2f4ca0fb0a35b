import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Entering,
  factEntry,
  takesFact,
  takesRatio,
  targetEntry,
} from '../../domain/indicators/fact-entry.ts';
import type { KeyResult } from '../../domain/okr/okr.ts';
import { settingsOf } from '../../domain/plan.ts';
import { doSteps } from '../../editor/do-steps.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { useLocale } from '../../i18n/locale.ts';
import { formatNumber, parseNumber } from '../../i18n/number-text.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { refusalText } from '../../i18n/refusal-text.ts';
import { TextBox } from '../../ui/text-box.tsx';
import styles from './okr.module.css';

interface ValueBoxProps {
  readonly kind: 'fact' | 'target';
  readonly keyResult: KeyResult;
  readonly label: string;
}

/** A number typed over: Enter or leaving it records it, Escape gives it up. */
export function ValueBox({ kind, keyResult, label }: ValueBoxProps) {
  const editor = useEditor();
  const id = useId();
  const locale = useLocale();
  const { t, i18n } = useTranslation('okr');
  const { settings, isReadOnly } = useEditorState((state) => ({
    settings: settingsOf(state.plan),
    isReadOnly: state.readOnly,
  }));
  const words = usePlanWords(settings);
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { indicator, facts, period } = keyResult;
  const amount = kind === 'fact' ? facts.actual : facts.target;
  const shown = amount === undefined ? '' : formatNumber(amount, locale);
  const entering = (): Entering => ({ plan: editor.plan, indicator, period, today: editor.today });
  const canType = kind === 'target' || (takesFact(entering()) && !takesRatio(indicator));
  const keep = () => {
    if (typed === null || typed.trim() === '' || typed === shown) return give();
    const number = parseNumber(typed.replace('%', ''), locale);
    if (number === null) return setProblem(t('notNumber', { example: formatNumber(1250.5, locale) }));
    const steps =
      kind === 'fact' ? factEntry(entering(), { amount: number }) : targetEntry(entering(), number);
    const done = doSteps(editor, steps, { isQuiet: () => true });
    if (!done.ok) return setProblem(refusalText(i18n.language, words, done.error));
    return give();
  };
  const give = () => {
    setTyped(null);
    setProblem(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') keep();
    if (event.key === 'Escape') give();
  };
  return (
    <span className={styles['value']}>
      <TextBox
        label={label}
        inputMode="decimal"
        placeholder={t(kind)}
        value={typed ?? shown}
        isReadOnly={isReadOnly || !canType}
        isInvalid={problem !== null}
        describedBy={problem === null ? undefined : id}
        onChange={setTyped}
        onFocus={() => undefined}
        onBlur={keep}
        onKeyDown={onKeyDown}
      />
      {problem !== null && (
        <span id={id} role="alert" className={styles['problem']}>
          {problem}
        </span>
      )}
    </span>
  );
}
