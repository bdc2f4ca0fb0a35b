import { MAX_TITLE } from '../../domain/text.ts';
import { useEditor } from '../../editor/react.tsx';
import { TextBox } from '../../ui/text-box.tsx';

interface NewTitleBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (title: string) => void;
}

/** What something new is to be called, in a form that makes it. */
export function NewTitleBox({ label, value, onChange }: NewTitleBoxProps) {
  const editor = useEditor();
  return (
    <TextBox
      label={label}
      placeholder={label}
      maxLength={MAX_TITLE}
      value={value}
      onChange={(typed) => {
        onChange(typed);
        editor.typing(typed !== '');
      }}
      onFocus={() => undefined}
      onBlur={() => undefined}
      onKeyDown={() => undefined}
    />
  );
}
