import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { MAX_TITLE } from '../../domain/text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import styles from './inspector.module.css';

interface AddByNameProps {
  /** Names the box and the button alike. */
  readonly label: string;
  readonly problem?: string | null;
  /** False keeps the name, to be mended. */
  readonly onAdd: (name: string) => boolean;
}

/** One more of a list, by its name: Enter or the button adds it and the box is ready for the next. */
export function AddByName({ label, problem = null, onAdd }: AddByNameProps) {
  const id = useId();
  const [name, setName] = useState('');
  const add = () => {
    if (name.trim() !== '' && onAdd(name.trim())) setName('');
  };
  return (
    <div>
      <div className={styles['addLine']}>
        <TextBox
          id={id}
          label={label}
          placeholder={label}
          maxLength={MAX_TITLE}
          value={name}
          describedBy={problem === null ? undefined : `${id}-problem`}
          isInvalid={problem !== null}
          onChange={setName}
          onFocus={() => undefined}
          onBlur={() => undefined}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') add();
            if (event.key === 'Escape' && name !== '') {
              event.stopPropagation();
              setName('');
            }
          }}
        />
        <IconButton icon={Plus} label={label} isDisabled={name.trim() === ''} onPress={add} />
      </div>
      {problem !== null && (
        <div id={`${id}-problem`} role="alert" className={styles['problem']}>
          {problem}
        </div>
      )}
    </div>
  );
}
