import type { Action } from '../action.ts';
import { LAYOUTS } from '../session.ts';
import { onEditor } from './on-selection.ts';

/** How the goal tree is arranged; only where there is a drawing to see it in. */
export const layoutActions: readonly Action[] = LAYOUTS.map((layout) => ({
  id: `layout.${layout}`,
  group: 'view',
  enabled: (editor) => editor?.viewport?.zoom !== undefined,
  run: onEditor((editor) => editor.look({ layout })),
}));
