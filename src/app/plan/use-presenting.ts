import { useEffect } from 'react';
import type { Editor } from '../../editor/editor.ts';
import { leavePresenting } from '../../editor/presenting.ts';
import { cancelTitle } from '../../editor/title-editing.ts';
import { VIEWS, type ViewId } from '../../views/registry.ts';
import { giveScreenBack } from './full-screen.ts';

/** A presentation and the full screen end together, and both when one goes elsewhere. */
export function usePresenting(editor: Editor, viewId: ViewId): void {
  useEffect(() => {
    if (!VIEWS.some((view) => view.id === viewId && 'presents' in view)) leavePresenting(editor);
  }, [editor, viewId]);
  useEffect(() => {
    const stop = editor.store.subscribe(({ session }, { session: before }) => {
      if (before.presenting && !session.presenting) giveScreenBack();
    });
    const left = () => {
      if (document.fullscreenElement) return;
      // Escape has taken the screen away, but it was meant for what is typed.
      if (editor.session.editing) cancelTitle(editor);
      else leavePresenting(editor);
    };
    document.addEventListener('fullscreenchange', left);
    return () => {
      leavePresenting(editor);
      stop();
      document.removeEventListener('fullscreenchange', left);
    };
  }, [editor]);
}
