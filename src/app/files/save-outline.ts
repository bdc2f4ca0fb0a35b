import { selectedTops } from '../../editor/actions/on-selection.ts';
import type { OUTLINE_FORMATS } from '../../formats/registry.ts';
import type { App } from '../app.ts';
import { titleOf } from '../create-plan.ts';
import { message } from '../words.ts';
import { downloadText } from '../../ui/download.ts';
import { fileNameOf } from '../../ui/file-name.ts';

/** The chosen branches, or the whole tree, as text for another program. It is no copy of the plan: too much is not in it. */
export function saveOutline(app: App, format: (typeof OUTLINE_FORMATS)[number]): void {
  const { editor } = app;
  if (!editor) return;
  const tops = selectedTops(editor);
  const name = fileNameOf(titleOf(editor.plan), format.extensions[0]);
  downloadText(format.write(editor.plan, tops.length > 0 ? tops : null), name, format.mediaType);
  app.toast({ tone: 'plain', text: message('files:saved', { name }), topic: 'saved' });
}
