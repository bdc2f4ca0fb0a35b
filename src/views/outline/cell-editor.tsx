import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Node } from '../../domain/kinds/index.ts';
import { useEditor } from '../../editor/react.tsx';
import { formatDay } from '../../i18n/day-text.ts';
import { refusalText } from '../../i18n/refusal-text.ts';
import { SuggestBox } from '../../ui/suggest-box.tsx';
import type { LeftBy } from '../../ui/use-suggestions.ts';
import { type Leaving, leavingBy, useCellText } from '../grid/use-cell-text.ts';
import { type CellContext, cellCommand, cellOptions, typingText } from './cell-values.ts';
import type { ColumnId } from './columns.ts';
import styles from './outline.module.css';

interface CellEditorProps {
  readonly node: Node;
  readonly column: ColumnId;
  readonly context: CellContext;
  /** The key that opened it takes the place of what was there. */
  readonly typed?: string | undefined;
  /** `byKey` when the person left it with a key, so that the keyboard has to go somewhere. */
  readonly onDone: (leaving: Leaving, byKey: boolean) => void;
}

/** One cell being typed in. What cannot be taken is said below it, and stays there to be mended. */
export function CellEditor({ node, column, context, typed, onDone }: CellEditorProps) {
  const editor = useEditor();
  const { t, i18n } = useTranslation('outline');
  const messageId = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const label = `${t(`column.${column}`)}, ${node.title || t('untitled')}`;

  /** Puts the text into the plan; false when it was not taken. */
  const save = (text: string): boolean => {
    const command = cellCommand(context, node, column, text);
    if (!command.ok)
      return refuse(t(`problem.${command.error}`, { example: formatDay('2026-12-31', context.locale) }));
    if (!command.value) return true;
    const done = editor.dispatch(command.value, { quiet: true });
    if (done.ok || done.error.code === 'nothingToDo') return true;
    return refuse(refusalText(i18n.language, context.words, done.error));
  };
  const refuse = (text: string): false => {
    setProblem(text);
    return false;
  };

  const options = cellOptions(context, column);
  const common = {
    label,
    describedBy: problem === null ? undefined : messageId,
    isInvalid: problem !== null,
  };
  return (
    <div className={styles['cellEditor']}>
      {options ? (
        <ChoiceCell {...{ context, node, column, typed, save, onDone, options, common }} />
      ) : (
        <TextCell {...{ context, node, column, typed, save, onDone, common }} />
      )}
      {problem !== null && (
        <div id={messageId} role="alert" className={styles['problem']}>
          {problem}
        </div>
      )}
    </div>
  );
}

interface InnerProps extends Omit<CellEditorProps, 'context'> {
  readonly context: CellContext;
  readonly save: (text: string) => boolean;
  readonly common: { label: string; describedBy: string | undefined; isInvalid: boolean };
}

function TextCell({ context, node, column, typed, save, onDone, common }: InnerProps) {
  const stored = typingText(context, node, column);
  const typing = useCellText({ stored, typed, save, onDone });
  return (
    <input
      {...typing}
      type="text"
      className={styles['cellInput']}
      aria-label={common.label}
      aria-describedby={common.describedBy}
      aria-invalid={common.isInvalid || undefined}
      inputMode={column === 'progress' || column === 'weight' ? 'decimal' : 'text'}
      autoFocus
      onFocus={(event) => typed === undefined && event.target.select()}
    />
  );
}

interface ChoiceProps extends InnerProps {
  readonly options: readonly string[];
}

const LEAVING: Readonly<Record<LeftBy, Leaving>> = {
  enter: 'down',
  tab: 'next',
  backTab: 'back',
  escape: 'stay',
  pointer: 'stay',
  blur: 'stay',
};

function ChoiceCell({ context, node, column, typed, save, onDone, options, common }: ChoiceProps) {
  const { t } = useTranslation('outline');
  return (
    <SuggestBox
      {...common}
      className={styles['cellInput']}
      text={typingText(context, node, column)}
      typed={typed}
      autoFocus
      options={options.map((text) => ({ id: text, text }))}
      newLabel={column === 'owner' ? (name) => t('newPerson', { name }) : undefined}
      onCommit={(text, _option, by) => {
        if (!save(text)) return false;
        onDone(LEAVING[by], by !== 'blur');
        return true;
      }}
      onCancel={(by) => onDone(LEAVING[by], by !== 'blur')}
      onKeyDown={(event) => {
        if (leavingBy(event) === null) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
