import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { premisesOn } from '../../../domain/chain/premises.ts';
import { settingsOf } from '../../../domain/plan.ts';
import type { Link } from '../../../domain/rows/link.ts';
import { MAX_TITLE } from '../../../domain/text.ts';
import { useEditor, useEditorState } from '../../../editor/react.tsx';
import { usePlanWords } from '../../../i18n/plan-words.ts';
import styles from './arrow-bar.module.css';
import { ReadingButtons } from './reading-buttons.tsx';

/** What can be said of the chosen arrow at once: whether it holds, and what it stands or falls with. */
export function ArrowBar() {
  const { t } = useTranslation(['chain', 'canvas']);
  const editor = useEditor();
  const { link, isReadOnly, plan } = useEditorState((state) => ({
    link: state.session.link === null ? undefined : state.plan.links[state.session.link],
    isReadOnly: state.readOnly,
    plan: state.plan,
  }));
  if (link?.type !== 'contributes') return null;
  const title = (id: string) => plan.nodes[id as never]?.title || t('canvas:untitled');
  const arrow = t('arrow', { from: title(link.from), to: title(link.to) });
  return (
    <section className={styles['bar']} aria-label={t('arrowBar.label')} data-control>
      <p className={styles['arrow']}>{arrow}</p>
      <ReadingButtons
        label={t('arrowBar.reading')}
        reading={link.reading ?? null}
        isDisabled={isReadOnly}
        onMark={(reading) => editor.dispatch({ type: 'markReading', ids: [link.id], reading })}
      />
      <Premises link={link} />
      {!isReadOnly && <NewPremise key={link.id} link={link} />}
    </section>
  );
}

/** Their titles, each leading to its own fields. */
function Premises({ link }: { readonly link: Link }) {
  const editor = useEditor();
  const { t } = useTranslation(['chain', 'canvas']);
  const plan = useEditorState((state) => ({ plan: state.plan })).plan;
  const premises = premisesOn(plan, link.id);
  if (premises.length === 0) return null;
  return (
    <ul className={styles['premises']} aria-label={t('arrowBar.premises')}>
      {premises.map(({ id, kind, title }) => (
        <li key={id}>
          <button type="button" data-kind={kind} onClick={() => editor.select([id])}>
            {title || t('canvas:untitled')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Adds an assumption by its title; the box is ready for the next, and Escape leads back to the drawing. */
function NewPremise({ link }: { readonly link: Link }) {
  const editor = useEditor();
  const { t } = useTranslation('chain');
  const words = usePlanWords(useEditorState(({ plan }) => settingsOf(plan)));
  const asked = useEditorState(({ session }) => session.premiseAsked);
  const seen = useRef(asked);
  const box = useRef<HTMLInputElement>(null);
  const [title, setTitle] = useState('');
  useEffect(() => {
    if (asked !== seen.current) box.current?.focus();
    seen.current = asked;
  }, [asked]);
  const press = ({ key, nativeEvent }: KeyboardEvent) => {
    if (nativeEvent.isComposing) return;
    if (key === 'Escape') editor.viewport?.focus();
    if (key !== 'Enter' || title.trim() === '') return;
    const done = editor.dispatch({ type: 'addPremise', linkId: link.id, kind: 'assumption', title });
    if (done.ok) setTitle('');
  };
  const label = t('arrowBar.add', { what: words.kind({ kind: 'assumption' }) });
  return (
    <input
      ref={box}
      type="text"
      className={styles['box']}
      autoComplete="off"
      aria-label={label}
      placeholder={label}
      maxLength={MAX_TITLE}
      value={title}
      onChange={(event) => setTitle(event.target.value)}
      onKeyDown={press}
    />
  );
}
