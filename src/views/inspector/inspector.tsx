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
  const { selection, link, plan, readOnly, isBusy, hurry } = useInspected();
  const [only] = selection;
  const isMany = selection.length > 1;
  const panel = useRef<HTMLDivElement>(null);
  const shown = `${link ?? only} ${isMany}`;
  const before = useRef(shown);
  useEffect(() => {
    // Another node begins at its title, wherever one had scrolled to in the one before.
    if (before.current !== shown) panel.current?.parentElement?.scrollTo({ top: 0 });
    before.current = shown;
  }, [shown]);
  // The same object until something of it is another: while the next form waits, this one is left alone.
  const form = useMemo(
    () => (
      <InspectorProvider plan={plan} readOnly={readOnly}>
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
      </InspectorProvider>
    ),
    [plan, readOnly, selection, link, only, isMany],
  );
  return (
    <div ref={panel} className={styles['inspector']} aria-busy={isBusy || undefined} onPointerEnter={hurry}>
      {form}
    </div>
  );
}

/** So long nothing is typed before the form of a node comes whose title is, or has just been, written on the drawing. */
const PAUSE_MS = 120;

/**
 * What is inspected, and the plan it is in. Another form comes once the drawing has shown what was chosen, and of what
 * is named on the drawing not before a pause: walking through a plan and adding to it do not wait for fields. What is
 * typed in a form is shown at once, and to a pointer that comes to the form it is the right one.
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
  const wasNamed = useRef(false);
  useEffect(() => {
    if (isNaming || isShown) wasNamed.current = isNaming;
    if (isShown || (isNaming && isTyping)) return undefined;
    const follow = () => startTransition(() => show(now));
    if (!wasNamed.current) return follow();
    const later = setTimeout(follow, PAUSE_MS);
    return () => clearTimeout(later);
  }, [now, isShown, isNaming, isTyping]);
  return { ...(isShown ? now : shown), isBusy: !isShown, hurry: () => show(now) };
}
