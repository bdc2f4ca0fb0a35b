import type { Editor } from './editor.ts';
import type { Viewport } from './viewport.ts';

/** Makes this the view on screen, until the returned function is called. */
export function takeViewport(editor: Editor, viewport: Viewport): () => void {
  editor.viewport = viewport;
  return () => {
    if (editor.viewport === viewport) editor.viewport = null;
  };
}
