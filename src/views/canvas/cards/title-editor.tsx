import { type ChangeEvent, type KeyboardEvent, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_TITLE } from '../../../domain/text.ts';
import { useEditor } from '../../../editor/react.tsx';
import type { Editing } from '../../../editor/session.ts';
import { cancelTitle, commitTitle, leaveTitle, typedSoFar } from '../../../editor/title-editing.ts';
import { useTitlePause } from '../../../editor/typing-pause.ts';
import { useLeaving } from '../../../ui/use-leaving.ts';
import { takeKeyboard, takeKeyboardSoon } from '../../../ui/take-keyboard.ts';
import { useBoard } from '../board/board-context.tsx';
import { focusTree } from '../tree/focus-tree.ts';
import styles from './title-editor.module.css';

/**
 * The title of a card while it is typed, in the place and the type of the title; the card grows with it. Keys that
 * keep it and go on (Tab to a child) are those of actions: see `Action.inTitle`.
 */
export function TitleEditor({ editing }: { readonly editing: Editing }) {
  const editor = useEditor();
  const board = useBoard();
  const { t } = useTranslation('canvas');
  const field = useRef<HTMLTextAreaElement>(null);
  const pause = useTitlePause();
  const { id, text } = editing;

  const grow = () => {
    const element = field.current;
    if (!element) return;
    const { leading } = board.shapes.print.title;
    const own = board.shapes.linesFor(element.value);
    element.style.height = `${own * leading}px`;
    // Where the browser breaks a line that we do not, its word counts: nothing may be cut while it is typed.
    const isEmpty = element.value === '';
    const lines = isEmpty ? own : Math.max(own, Math.round(element.scrollHeight / leading));
    element.style.height = `${lines * leading}px`;
    board.typing(id, lines);
  };

  const open = useEffectEvent(() => {
    if (field.current) field.current.value = typedSoFar(editor, editing);
    // A letter that opens a title is written into it, so that the keyboard has to be there already.
    (editing.isNew ? takeKeyboardSoon : takeKeyboard)(field.current);
    grow();
  });
  useLayoutEffect(() => open(), []);

  useLeaving(() => {
    pause.over();
    if (field.current) leaveTitle(editor, editing, field.current.value);
  });

  const changed = (typedIn: HTMLTextAreaElement) => {
    grow();
    pause.typed(typedIn.value);
  };
  const change = ({ currentTarget }: ChangeEvent<HTMLTextAreaElement>) => {
    if (/[\n\t]/.test(currentTarget.value)) oneLine(currentTarget);
    changed(currentTarget);
  };

  /** Ends the edit, then gives the keyboard back: losing it must not commit what has been cancelled. */
  const end = (how: () => void) => {
    pause.over();
    how();
    focusTree(board);
  };

  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const { value } = event.currentTarget;
    const done: Readonly<Record<string, () => void>> = {
      Enter: () => commitTitle(editor, value),
      Escape: () => cancelTitle(editor),
      Tab: () => commitTitle(editor, value),
    };
    const how = done[event.key];
    event.stopPropagation();
    if (!how || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (event.key === 'Enter' && event.shiftKey) insertSpace(event.currentTarget, changed);
    else end(how);
  };

  return (
    <textarea
      ref={field}
      className={`${styles['field']} nopan nowheel`}
      defaultValue={text}
      maxLength={MAX_TITLE}
      rows={1}
      dir="auto"
      spellCheck
      aria-label={t('title')}
      placeholder={t('untitled')}
      onChange={change}
      onKeyDown={press}
      onBlur={({ currentTarget }) => {
        if (editor.session.editing?.group === editing.group) commitTitle(editor, currentTarget.value);
      }}
      data-control
      data-title-editor
    />
  );
}

/** Titles are one line: pasted lines are joined where they were broken. */
function oneLine(field: HTMLTextAreaElement): void {
  const caret = field.selectionStart;
  field.value = field.value.replace(/\s*[\n\t]\s*/g, ' ');
  field.setSelectionRange(caret, caret);
}

function insertSpace(field: HTMLTextAreaElement, changed: (field: HTMLTextAreaElement) => void): void {
  field.setRangeText(' ', field.selectionStart, field.selectionEnd, 'end');
  changed(field);
}
