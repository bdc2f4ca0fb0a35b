import { apply } from '../../domain/commands/apply.ts';
import { emptyPlan } from '../../domain/plan.ts';
import { selectAndReveal } from '../../editor/actions/node-actions.ts';
import { activeNode } from '../../editor/actions/on-selection.ts';
import type { Editor } from '../../editor/editor.ts';
import { type Pasted, readClipboard } from '../../formats/clipboard/read-clipboard.ts';
import { native } from '../../formats/native/native.ts';
import type { App } from '../app.ts';
import { freeTitle, keepPlan, nowText } from '../create-plan.ts';
import { fileRefusalWords } from '../files/file-words.ts';
import { message } from '../words.ts';
import { addOutline, planFromOutline } from './outline.ts';

/** The text of the clipboard in one of its types, '' if there is none. */
export type TextOf = (type: string) => string;

/** What is on the clipboard becomes a branch of the plan on screen, or on the start page a plan of its own. */
export async function paste(app: App, textOf: TextOf): Promise<void> {
  const { editor } = app;
  const text = textOf('text/plain');
  // A whole plan file copied as text is asked about like any other file.
  if (text.includes('"throughline"') && native.claims?.(text, '')) {
    return app.import(new File([text], native.extensions[0], { type: native.mediaType }));
  }
  const read = readClipboard(textOf, editor?.plan ?? emptyPlan('', app.preferences.language, nowText()));
  if (!read.ok) return app.toast({ tone: 'refused', topic: 'paste', ...fileRefusalWords(read.error) });
  if (editor) pasteInto(editor, read.value);
  else await planFromPasted(app, read.value);
}

function pasteInto(editor: Editor, pasted: Pasted): void {
  if (pasted.type === 'outline') return addOutline(editor, pasted);
  const { fragment } = pasted;
  const done = editor.dispatch({ type: 'pasteFragment', fragment, under: activeNode(editor) });
  if (done.ok) selectAndReveal(editor, done.value.focus ?? []);
}

async function planFromPasted(app: App, pasted: Pasted): Promise<void> {
  if (pasted.type === 'outline') return planFromOutline(app, pasted);
  const now = nowText();
  const title = freeTitle(app, message('start:newPlanTitle'));
  const made = apply(
    emptyPlan(title, app.preferences.language, now),
    { type: 'pasteFragment', fragment: pasted.fragment, under: null },
    { now, newId: () => crypto.randomUUID() },
  );
  if (made.ok) await keepPlan(app, made.value.plan);
}

/** Pasting from a menu: the browser may want to be asked, or may not allow it at all. */
export async function pasteFromSystem(app: App): Promise<void> {
  try {
    const texts = new Map<string, string>();
    for (const item of await navigator.clipboard.read()) {
      for (const type of item.types) {
        if (type.startsWith('text/')) texts.set(type, await (await item.getType(type)).text());
      }
    }
    await paste(app, (type) => texts.get(type) ?? '');
  } catch {
    const [text, remedy] = [message('files:clipboardDenied'), message('files:clipboardRemedy')];
    app.toast({ tone: 'refused', topic: 'paste', text, remedy });
  }
}
