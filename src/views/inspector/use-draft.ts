import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useEditor } from '../../editor/react.tsx';
import { TYPING_PAUSE_MS } from '../../editor/typing-pause.ts';
import type { TextBinding } from '../../ui/text-box.tsx';

interface DraftOptions {
  /** What the plan holds, as text. */
  readonly stored: string;
  /** Puts the text into the plan as part of a step; a sentence when it cannot be taken. */
  readonly save: (text: string, group: string) => string | null;
  /** In a text of several lines Enter writes a new one. */
  readonly isMultiline?: boolean;
}

interface Draft {
  readonly bind: TextBinding;
  readonly problem: string | null;
  /** Another way to the same value, such as a calendar. */
  readonly set: (text: string) => void;
}

/**
 * A text being typed into the plan: kept on a pause, on Enter, when it is left and when the page goes; one step of the
 * history from focus to leaving; Escape restores. What cannot be taken stays where it was typed, with the reason.
 */
export function useDraft({ stored, save, isMultiline = false }: DraftOptions): Draft {
  const editor = useEditor();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const session = useRef<Session>({ group: null, unsaved: null, timer: 0 });
  const latest = useRef({ save });
  useEffect(() => {
    latest.current = { save };
  });

  const put = (text: string): string | null => {
    const { current } = session;
    window.clearTimeout(current.timer);
    current.unsaved = null;
    editor.typing(false);
    current.group ??= editor.newId();
    return latest.current.save(text, current.group);
  };
  const finish = () => {
    const { unsaved } = session.current;
    if (unsaved === null) {
      if (problem === null) setTyped(null);
      return;
    }
    const why = put(unsaved);
    setProblem(why);
    if (why === null) setTyped(null);
    // What could not be taken is asked about again when it is left again.
    else session.current.unsaved = unsaved;
  };
  const change = (text: string) => {
    const { current } = session;
    setTyped(text);
    setProblem(null);
    current.unsaved = text;
    editor.typing(true);
    window.clearTimeout(current.timer);
    // On a pause nothing is held against a half-typed text: it is only stored if it can be.
    current.timer = window.setTimeout(() => {
      if (put(text) !== null) current.unsaved = text;
    }, TYPING_PAUSE_MS);
  };
  const restore = () => {
    const { current } = session;
    window.clearTimeout(current.timer);
    current.unsaved = null;
    editor.typing(false);
    if (current.group !== null) editor.withdraw(current.group);
    current.group = null;
    setTyped(null);
    setProblem(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (!isMultiline || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      finish();
    }
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    if (typed === null && session.current.group === null) editor.viewport?.focus();
    else restore();
  };

  useEffect(() => {
    const { current } = session;
    const keep = () => {
      if (current.unsaved === null) return;
      window.clearTimeout(current.timer);
      current.group ??= editor.newId();
      // What cannot be taken is still there when the person comes back.
      if (latest.current.save(current.unsaved, current.group) === null) current.unsaved = null;
      editor.typing(false);
    };
    window.addEventListener('beforeunload', keep, true);
    window.addEventListener('pagehide', keep, true);
    document.addEventListener('visibilitychange', keep, true);
    return () => {
      keep();
      window.removeEventListener('beforeunload', keep, true);
      window.removeEventListener('pagehide', keep, true);
      document.removeEventListener('visibilitychange', keep, true);
    };
  }, [editor]);

  return {
    problem,
    set: (text) => {
      setTyped(null);
      setProblem(put(text));
      session.current.group = null;
    },
    bind: {
      value: typed ?? stored,
      onChange: change,
      onFocus: () => {
        session.current.group = null;
      },
      onBlur: finish,
      onKeyDown,
    },
  };
}

interface Session {
  /** One step of the history; made with the first change after the field was entered. */
  group: string | null;
  /** What was typed since it was last put into the plan. */
  unsaved: string | null;
  timer: number;
}
