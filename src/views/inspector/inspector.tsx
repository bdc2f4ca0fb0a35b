import { useEditorState } from '../../editor/react.tsx';
import styles from './inspector.module.css';
import { InspectorProvider } from './inspector-context.tsx';
import { ManyPanel } from './many-panel.tsx';
import { NodePanel } from './node-panel.tsx';
import { PlanPanel } from './plan-panel.tsx';
import { ReadOnlyNote } from './read-only-note.tsx';

/**
 * What is selected, in all its fields: one node, several at once, or with nothing selected the plan itself. Whatever is
 * typed is saved as it is left; there is nothing to confirm.
 */
export default function Inspector() {
  const selection = useEditorState(({ session }) => session.selection);
  const [only] = selection;
  return (
    <InspectorProvider>
      <div className={styles['inspector']}>
        <ReadOnlyNote />
        {only === undefined ? (
          <PlanPanel />
        ) : selection.length > 1 ? (
          <ManyPanel key={selection.join(' ')} ids={selection} />
        ) : (
          // Another node is another form: what was being typed belongs to the one before.
          <NodePanel key={only} id={only} />
        )}
      </div>
    </InspectorProvider>
  );
}
