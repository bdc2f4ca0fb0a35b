import { type KeyboardEvent, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_TITLE } from '../../domain/text.ts';
import { useEditor } from '../../editor/react.tsx';
import type { Editing } from '../../editor/session.ts';
import { cancelTitle, commitTitle, leaveTitle, typedSoFar } from '../../editor/title-editing.ts';
import { useTitlePause } from '../../editor/typing-pause.ts';
import { useLeaving } from '../../ui/use-leaving.ts';
import { takeKeyboard, takeKeyboardSoon } from '../../ui/take-keyboard.ts';
import styles from './outline.module.css';

interface TitleEditorProps {
  readonly editing: Editing;
  /** Puts the keyboard back on the rows. */
  readonly onDone: () => void;
}

/** The title of a row being typed: Enter keeps it, Escape restores. Keys that keep it and go on are those of actions. */
export function TitleEditor({ editing, onDone }: TitleEditorProps) {
  const editor = useEditor();
  const { t } = useTranslation('outline');
  const [text, setText] = useState(editing.text);
  const box = useRef<HTMLTextAreaElement>(null);
  const typed = useRef(editing.text);
  const pause = useTitlePause();

  const open = useEffectEvent(() => {
    typed.current = typedSoFar(editor, editing);
    setText(typed.current);
    (editing.isNew ? takeKeyboardSoon : takeKeyboard)(box.current);
  });
  useLayoutEffect(() => open(), []);
  useLeaving(() => {
    pause.over();
    leaveTitle(editor, editing, typed.current);
  });

  // As high as its text, so that a long title is seen whole while it is typed.
  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight}px`;
  }, [text]);

  const change = (next: string) => {
    setText(next);
    typed.current = next;
    pause.typed(next);
  };
  const finish = (how: () => void) => {
    pause.over();
    how();
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if ((event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab')
      finish(() => commitTitle(editor, typed.current));
    else if (event.key === 'Escape') finish(() => cancelTitle(editor));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <textarea
      ref={box}
      className={styles['titleEditor']}
      aria-label={t('titleOf')}
      rows={1}
      maxLength={MAX_TITLE}
      value={text}
      onChange={(event) => change(event.target.value)}
      data-title-editor
      onKeyDown={onKeyDown}
      onBlur={() => {
        pause.over();
        if (editor.session.editing?.id === editing.id) commitTitle(editor, typed.current);
      }}
    />
  );
}
