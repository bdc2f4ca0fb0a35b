import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { MAX_TITLE } from '../../domain/text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import styles from './okr.module.css';

interface AddByNameProps {
  readonly label: string;
  /** False keeps what was typed. */
  readonly onAdd: (title: string) => boolean;
}

/** One more by name: Enter adds it, and the box is ready for the next. */
export function AddByName({ label, onAdd }: AddByNameProps) {
  const [title, setTitle] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() !== '' && onAdd(title)) setTitle('');
  };
  return (
    <form className={styles['add']} onSubmit={add} data-on="screen">
      <TextBox
        label={label}
        placeholder={label}
        maxLength={MAX_TITLE}
        value={title}
        onChange={setTitle}
        onFocus={() => undefined}
        onBlur={() => undefined}
        onKeyDown={() => undefined}
      />
      <IconButton type="submit" icon={Plus} label={label} isDisabled={title.trim() === ''} />
    </form>
  );
}
