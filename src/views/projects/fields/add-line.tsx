import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { MAX_TITLE } from '../../../domain/text.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { TextBox } from '../../../ui/text-box.tsx';
import styles from '../projects.module.css';

interface AddLineProps {
  readonly label: string;
  /** A sentence when it cannot be added. */
  readonly onAdd: (title: string) => string | null;
}

/** One more by its title: Enter adds it, and the box is ready for the next. */
export function AddLine({ label, onAdd }: AddLineProps) {
  const [title, setTitle] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return;
    const why = onAdd(title);
    setProblem(why);
    if (why === null) setTitle('');
  };
  return (
    <form className={styles['add']} onSubmit={add} data-on="screen">
      <TextBox
        label={label}
        placeholder={label}
        maxLength={MAX_TITLE}
        value={title}
        isInvalid={problem !== null}
        onChange={setTitle}
        onFocus={() => undefined}
        onBlur={() => undefined}
        onKeyDown={() => undefined}
      />
      <IconButton type="submit" icon={Plus} label={label} isDisabled={title.trim() === ''} />
      {problem !== null && (
        <span role="alert" className={styles['problem']}>
          {problem}
        </span>
      )}
    </form>
  );
}
