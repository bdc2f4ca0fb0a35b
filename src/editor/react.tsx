import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { useStoreSoon } from './use-store-soon.ts';
import type { Action } from './action.ts';
import type { Editor } from './editor.ts';
import type { EditorState } from './editor-state.ts';

const EditorContext = createContext<Editor | null>(null);
const ActionsContext = createContext<ReadonlyMap<string, Action>>(new Map());

interface Provided {
  readonly editor: Editor;
  readonly actions: ReadonlyMap<string, Action>;
  readonly children: ReactNode;
}

/** Gives the views below it their plan and the app's actions. */
export const EditorProvider = ({ editor, actions, children }: Provided) => (
  <EditorContext value={editor}>
    <ActionsContext value={actions}>{children}</ActionsContext>
  </EditorContext>
);

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('useEditor is for components below EditorProvider');
  return editor;
}

/** Part of the editor's state; the component renders again when this part is another value (shallowly compared). */
export const useEditorState = <T,>(select: (state: EditorState) => T): T =>
  useStore(useEditor().store, useShallow(select));

/** The same for what nobody waits for: it follows once what was pressed is on the screen (`useStoreSoon`). */
export const useEditorStateSoon = <T,>(select: (state: EditorState) => T): T =>
  useStoreSoon(useEditor().store, select);

/** The key of an action by its id, as it is shown beside the action's name. */
export function useKeysOf(): (id: string) => string | undefined {
  const actions = useActions();
  return (id) => actions.get(id)?.keys?.[0];
}

/** The app's actions by id, for menus and toolbars of views. */
export const useActions = (): ReadonlyMap<string, Action> => useContext(ActionsContext);
