import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { foundIn, sameText, type Suggestion } from './suggestions.ts';

/** How a text with suggestions was left. */
export type LeftBy = 'enter' | 'tab' | 'backTab' | 'escape' | 'pointer' | 'blur';

/** What is offered: a suggestion, or the text typed as something new. */
export interface Choice extends Suggestion {
  readonly isNew?: true;
}

export interface SuggestionsOptions {
  /** What it opens with for typing, if not what stands in it: the key that opened it. */
  readonly typed?: string | undefined;
  readonly options: readonly Suggestion[];
  /** Whether a text that is not listed can be taken too. */
  readonly takesNew: boolean;
  readonly opensAtOnce: boolean;
  /** False keeps what was typed, to be mended. Without an option the text is the person's own; empty means none. */
  readonly onCommit: (text: string, option: Suggestion | null, by: LeftBy) => boolean | void;
  readonly onCancel?: ((by: LeftBy) => void) | undefined;
}

const MOST_SHOWN = 50;

/** What a text with suggestions remembers and does: see `SuggestBox`. */
export function useSuggestions({
  typed: first,
  options,
  takesNew,
  opensAtOnce,
  onCommit,
  onCancel,
}: SuggestionsOptions) {
  const [typed, setTyped] = useState<string | null>(first ?? null);
  const [isOpen, setOpen] = useState(opensAtOnce);
  const [at, setAt] = useState(-1);
  /** Set once a key or click has settled the text, so that leaving it afterwards does nothing more. */
  const isSettled = useRef(false);

  const shown = useMemo((): readonly Choice[] => {
    const query = (typed ?? '').trim();
    const found = foundIn(options, query, MOST_SHOWN);
    const isNew = takesNew && query !== '' && !options.some(({ text }) => sameText(text, query));
    return isNew ? [...found, { id: '', text: query, isNew: true as const }] : found;
  }, [typed, options, takesNew]);

  const commit = (text: string, option: Suggestion | null, by: LeftBy) => {
    isSettled.current = true;
    setOpen(false);
    setAt(-1);
    if (onCommit(text, option, by) !== false) setTyped(null);
  };
  const cancel = (by: LeftBy) => {
    isSettled.current = true;
    setOpen(false);
    setAt(-1);
    setTyped(null);
    onCancel?.(by);
  };
  const choose = (choice: Choice, by: LeftBy) => commit(choice.text, choice.isNew ? null : choice, by);
  const takeTyped = (by: LeftBy) => {
    if (typed === null) return cancel(by);
    const text = typed.trim();
    const like = options.find((option) => sameText(option.text, text));
    commit(like?.text ?? text, like ?? null, by);
  };
  const step = (isDown: boolean) => {
    const last = shown.length - 1;
    setOpen(true);
    setAt((was) => {
      if (!isOpen) return Math.max(was, 0);
      if (isDown) return was >= last ? 0 : was + 1;
      return was <= 0 ? last : was - 1;
    });
  };
  const settle = (by: LeftBy) => {
    const choice = shown[at];
    if (choice) choose(choice, by);
    else takeTyped(by);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    if ((key === 'ArrowDown' || key === 'ArrowUp') && !event.ctrlKey) {
      event.preventDefault();
      step(key === 'ArrowDown');
    } else if (key === 'Enter') {
      event.preventDefault();
      settle('enter');
    } else if (key === 'Tab') {
      settle(event.shiftKey ? 'backTab' : 'tab');
    } else if (key === 'Escape' && (isOpen || typed !== null || onCancel)) {
      event.stopPropagation();
      cancel('escape');
    }
  };
  const change = (text: string) => {
    isSettled.current = false;
    setTyped(text);
    setOpen(true);
    // A list that is only chosen from offers its first; a name of one's own is taken as it is typed.
    setAt(takesNew || text.trim() === '' ? -1 : 0);
  };

  return {
    typed,
    shown,
    at,
    isOpen: isOpen && shown.length > 0,
    open: () => setOpen(true),
    setOpen,
    change,
    choose,
    onKeyDown,
    onFocus: () => {
      isSettled.current = false;
    },
    onBlur: () => {
      if (!isSettled.current) takeTyped('blur');
    },
  };
}
