import { type KeyboardEvent, useId, useRef } from 'react';
import { BesideBox } from './beside-box.tsx';
import look from './box.module.css';
import styles from './suggest-box.module.css';
import type { Suggestion } from './suggestions.ts';
import { type Choice, type LeftBy, useSuggestions } from './use-suggestions.ts';

export interface SuggestBoxProps {
  /** Its name, where no label element names it. */
  readonly label?: string | undefined;
  readonly labelledBy?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly id?: string | undefined;
  /** What stands in it when nobody types. */
  readonly text: string;
  /** What it opens with for typing, if not the text: the key that opened it. */
  readonly typed?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly options: readonly Suggestion[];
  /** What making a new one of this name is called; without it only what is listed can be chosen. */
  readonly newLabel?: ((text: string) => string) | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isInvalid?: boolean | undefined;
  readonly autoFocus?: boolean;
  readonly className?: string | undefined;
  /** False keeps what was typed, to be mended. Without an option the text is the person's own; empty means none. */
  readonly onCommit: (text: string, option: Suggestion | null, by: LeftBy) => boolean | void;
  /** Left without a choice. */
  readonly onCancel?: ((by: LeftBy) => void) | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
}

/**
 * A text with suggestions: arrows choose, Enter, Tab or leaving takes the text (or the suggestion that is its like),
 * Escape restores. The list is a popover, so that it is never cut off by what scrolls around it.
 */
export function SuggestBox(props: SuggestBoxProps) {
  const { text, newLabel, autoFocus = false, isDisabled = false } = props;
  const listId = useId();
  const box = useRef<HTMLInputElement>(null);
  const list = useSuggestions({
    typed: props.typed,
    options: props.options,
    takesNew: newLabel !== undefined,
    opensAtOnce: autoFocus,
    onCommit: props.onCommit,
    onCancel: props.onCancel,
  });
  const isOpen = list.isOpen && !isDisabled;
  return (
    <>
      <input
        ref={box}
        id={props.id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        className={props.className ?? look['box']}
        aria-label={props.label}
        aria-labelledby={props.labelledBy}
        aria-describedby={props.describedBy}
        aria-invalid={props.isInvalid || undefined}
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && list.at >= 0 ? `${listId}-${list.at}` : undefined}
        placeholder={props.placeholder}
        disabled={isDisabled}
        autoFocus={autoFocus}
        value={list.typed ?? text}
        onFocus={(event) => {
          list.onFocus();
          if (props.typed === undefined) event.target.select();
        }}
        onClick={list.open}
        onChange={(event) => list.change(event.target.value)}
        onKeyDown={(event) => {
          list.onKeyDown(event);
          props.onKeyDown?.(event);
        }}
        onBlur={list.onBlur}
      />
      {isOpen && (
        <BesideBox box={box} className={styles['popover']}>
          <div
            id={listId}
            role="listbox"
            aria-label={props.label}
            aria-labelledby={props.labelledBy}
            className={styles['list']}
          >
            {list.shown.map((choice, index) => (
              <Option
                key={`${choice.id} ${choice.text}`}
                id={`${listId}-${index}`}
                choice={choice}
                text={choice.isNew && newLabel ? newLabel(choice.text) : choice.text}
                isActive={index === list.at}
                onChoose={() => list.choose(choice, 'pointer')}
              />
            ))}
          </div>
        </BesideBox>
      )}
    </>
  );
}

interface OptionProps {
  readonly id: string;
  readonly choice: Choice;
  readonly text: string;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

/** The box keeps the keyboard: a press here must not take it away before it has become a click. */
const Option = ({ id, choice, text, isActive, onChoose }: OptionProps) => (
  <div
    id={id}
    role="option"
    aria-selected={isActive}
    tabIndex={-1}
    className={styles['option']}
    ref={(element) => {
      if (isActive) element?.scrollIntoView({ block: 'nearest' });
    }}
    onPointerDown={(event) => event.preventDefault()}
    onMouseDown={(event) => event.preventDefault()}
    onClick={onChoose}
    onKeyDown={() => undefined}
  >
    <span className={styles['text']}>{text}</span>
    {choice.detail && <span className={styles['detail']}>{choice.detail}</span>}
  </div>
);
