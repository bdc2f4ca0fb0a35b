import { Plus } from 'lucide-react';
import type { Editor } from '../../editor/editor.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyHint } from '../../ui/empty-hint.tsx';

interface BeginHereProps {
  readonly title: string;
  readonly text: string;
  /** What the button says. */
  readonly add: string;
  readonly onAdd: (editor: Editor) => unknown;
}

/** What an empty drawing says: what belongs here, and how the first of it gets here. */
export function BeginHere({ title, text, add, onAdd }: BeginHereProps) {
  const editor = useEditor();
  const isReadOnly = useEditorState(({ readOnly }) => readOnly);
  return (
    <EmptyHint title={title} text={text}>
      {!isReadOnly && (
        <Button variant="primary" icon={Plus} autoFocus onPress={() => onAdd(editor)}>
          {add}
        </Button>
      )}
    </EmptyHint>
  );
}
