import { BookOpenText, CircleHelp, type LucideIcon, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import type { ChainPanel as PanelName } from '../../editor/session.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import pageStyles from '../../ui/drawing-page.module.css';
import { QuestionsPanel } from './questions-panel.tsx';
import { ReadingPanel } from './reading-panel.tsx';

const PANELS: readonly { readonly name: PanelName; readonly icon: LucideIcon }[] = [
  { name: 'reading', icon: BookOpenText },
  { name: 'questions', icon: CircleHelp },
];

/** What lies below the chain: a line of buttons, and what one of them has opened. */
export function ChainPanel() {
  const editor = useEditor();
  const { t } = useTranslation('chain');
  const { open, isPresenting } = useEditorState(({ session }) => ({
    open: session.chainPanel,
    isPresenting: session.presenting !== null,
  }));
  const content = useRef<HTMLElement>(null);
  const before = useRef(open);
  useEffect(() => {
    // Whoever opens a part goes on in it by key; one that lay open already takes the keyboard from nobody.
    if (open !== null && open !== before.current)
      content.current?.querySelector<HTMLElement>('button')?.focus();
    before.current = open;
  }, [open]);
  // What a person has opened stays for the room; a line of buttons would only be one more bar.
  if (isPresenting && open === null) return null;
  return (
    <div className={pageStyles['panel']} data-open={open !== null || undefined}>
      <div className={pageStyles['bar']} role="group" aria-label={t('panel.open')}>
        {PANELS.map(({ name, icon: Icon }) => (
          <button
            key={name}
            type="button"
            className={pageStyles['tab']}
            aria-expanded={open === name}
            onClick={() => editor.look({ chainPanel: open === name ? null : name })}
          >
            <Icon size={16} aria-hidden />
            {t(`panel.${name}`)}
          </button>
        ))}
        {open !== null && (
          <IconButton
            icon={X}
            label={t('panel.close')}
            placement="top"
            onPress={() => editor.look({ chainPanel: null })}
          />
        )}
      </div>
      {open !== null && (
        <section ref={content} className={pageStyles['content']} aria-label={t(`panel.${open}`)}>
          {open === 'reading' ? <ReadingPanel /> : <QuestionsPanel />}
        </section>
      )}
    </div>
  );
}
