import { type KeyboardEvent, useId, useState } from 'react';
import { useEditor } from '../../editor/react.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { GrowingBox, TextBox } from '../../ui/text-box.tsx';
import { useLeaving } from '../../ui/use-leaving.ts';

interface DraftFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (text: string) => void;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly isMultiline?: boolean;
  readonly isNumber?: boolean;
  readonly isHalf?: boolean;
  readonly isReadOnly?: boolean;
  readonly maxLength?: number;
}

/** A text that is taken with Enter, when it is left and when the page goes; Escape restores it. */
export function DraftField(props: DraftFieldProps) {
  const { label, value, onCommit, hint, isMultiline = false, isNumber = false, isHalf = false } = props;
  const editor = useEditor();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const end = () => {
    setTyped(null);
    editor.typing(false);
  };
  const commit = () => {
    if (typed !== null && typed.trim() !== value) onCommit(typed.trim());
    if (typed !== null) end();
  };
  useLeaving(commit);
  const box = {
    id,
    value: typed ?? value,
    placeholder: props.placeholder,
    isReadOnly: props.isReadOnly ?? false,
    ...(props.maxLength !== undefined && { maxLength: props.maxLength }),
    onChange: (text: string) => {
      setTyped(text);
      editor.typing(true);
    },
    onFocus: () => undefined,
    onBlur: commit,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'Enter' && (!isMultiline || event.ctrlKey || event.metaKey)) commit();
      if (event.key !== 'Escape' || typed === null) return;
      event.stopPropagation();
      end();
    },
  };
  return (
    <FieldFrame id={id} label={label} hint={hint} isHalf={isHalf}>
      {isMultiline ? (
        <GrowingBox {...box} rows={2} />
      ) : (
        <TextBox {...box} inputMode={isNumber ? 'decimal' : 'text'} />
      )}
    </FieldFrame>
  );
}
