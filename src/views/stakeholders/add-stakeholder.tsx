import { Plus } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { settingsOf } from '../../domain/plan.ts';
import { MAX_TITLE } from '../../domain/text.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { refusalText } from '../../i18n/refusal-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import styles from './stakeholders.module.css';

/** One more by name: Enter adds it, and the box is ready for the next. */
export function AddStakeholder() {
  const editor = useEditor();
  const id = useId();
  const { t, i18n } = useTranslation('stakeholders');
  const words = usePlanWords(useEditorState(({ plan }) => settingsOf(plan)));
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    const done = editor.dispatch({ type: 'addStakeholder', name }, { quiet: true });
    if (done.ok) setName('');
    const isThere = !done.ok && done.error.code === 'nothingToDo';
    const why = () => (done.ok ? null : refusalText(i18n.language, words, done.error));
    setProblem(isThere ? t('already', { name: name.trim() }) : why());
  };
  return (
    <form className={styles['add']} data-on="screen" onSubmit={add}>
      <div className={styles['addLine']}>
        <TextBox
          label={t('add')}
          placeholder={t('add')}
          maxLength={MAX_TITLE}
          value={name}
          isInvalid={problem !== null}
          describedBy={problem === null ? undefined : id}
          onChange={(typed) => {
            setName(typed);
            setProblem(null);
          }}
          onFocus={() => undefined}
          onBlur={() => undefined}
          onKeyDown={() => undefined}
        />
        <IconButton type="submit" icon={Plus} label={t('add')} isDisabled={name.trim() === ''} />
      </div>
      {problem !== null && (
        <div id={id} role="alert" className={styles['problem']}>
          {problem}
        </div>
      )}
    </form>
  );
}
