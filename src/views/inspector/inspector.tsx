import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import { useEditorState } from '../../editor/react.tsx';
import styles from './inspector.module.css';
import { InspectorProvider } from './inspector-context.tsx';
import { LinkPanel } from './link-panel.tsx';
import { ManyPanel } from './many-panel.tsx';
import { NodePanel } from './node-panel.tsx';
import { PlanPanel } from './plan-panel.tsx';
import { ReadOnlyNote } from './read-only-note.tsx';

/**
 * What is selected, in all its fields: one node, several at once, an arrow, or with nothing selected the plan itself.
 * Whatever is typed is saved as it is left; there is nothing to confirm.
 */
export default function Inspector() {
  const { selection, link, plan, readOnly } = useInspected();
  const [only] = selection;
  const isMany = selection.length > 1;
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Another node begins at its title, wherever one had scrolled to in the one before.
    panel.current?.parentElement?.scrollTo({ top: 0 });
  }, [only, isMany, link]);
  // The same object until something of it is another: while the next form waits, this one is left alone.
  return useMemo(
    () => (
      <InspectorProvider plan={plan} readOnly={readOnly}>
        <div ref={panel} className={styles['inspector']}>
          <ReadOnlyNote />
          {link !== null ? (
            <LinkPanel key={link} id={link} />
          ) : only === undefined ? (
            <PlanPanel />
          ) : isMany ? (
            <ManyPanel key={selection.join(' ')} ids={selection} />
          ) : (
            // Another node is another form: what was being typed belongs to the one before.
            <NodePanel key={only} id={only} />
          )}
        </div>
      </InspectorProvider>
    ),
    [plan, readOnly, selection, link, only, isMany],
  );
}

/** So long a person has not typed before the form comes, while the title of what is chosen is written on its card. */
const PAUSE_MS = 150;

/**
 * What is inspected, and the plan it is in. Another form comes once the drawing has shown what was chosen, and while a
 * title is written on the drawing not before a pause: walking through a plan and adding to it do not wait for fields.
 * What is typed in a form is shown at once.
 */
function useInspected() {
  const now = useEditorState(({ session: { selection, link }, plan, readOnly }) => ({
    selection,
    link,
    plan,
    readOnly,
  }));
  const { isNaming, isTyping } = useEditorState((state) => ({
    isNaming: state.session.editing !== null,
    isTyping: state.isTyping,
  }));
  const [shown, show] = useState(now);
  const isShown = shown.selection === now.selection && shown.link === now.link;
  useEffect(() => {
    if (isShown || (isNaming && isTyping)) return undefined;
    const follow = () => startTransition(() => show(now));
    if (!isNaming) return follow();
    const later = setTimeout(follow, PAUSE_MS);
    return () => clearTimeout(later);
  }, [now, isShown, isNaming, isTyping]);
  return isShown ? now : shown;
}
