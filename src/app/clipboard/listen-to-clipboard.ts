import { fragmentOf } from '../../domain/commands/paste-fragment.ts';
import { selectedTops } from '../../editor/actions/on-selection.ts';
import { writeClipboard } from '../../formats/clipboard/write-clipboard.ts';
import type { App } from '../app.ts';
import { isInFront, isTyping } from '../keys/place.ts';
import { message } from '../words.ts';
import { paste } from './paste.ts';

/** Copy, cut and paste wherever no text is being typed or selected. */
export function listenToClipboard(app: App): () => void {
  const onCopy = (event: ClipboardEvent) => {
    if (isOurs(app, event) && isNothingMarked()) copySelection(app, event);
  };
  const onCut = (event: ClipboardEvent) => {
    if (!isOurs(app, event) || !isNothingMarked()) return;
    if (copySelection(app, event, { cut: true })) app.press('deleteBranch');
  };
  const onPaste = (event: ClipboardEvent) => {
    if (!isOurs(app, event) || !event.clipboardData) return;
    event.preventDefault();
    const [file] = event.clipboardData.files;
    if (file) return app.import(file);
    const { clipboardData } = event;
    void paste(app, (type) => clipboardData.getData(type));
  };
  document.addEventListener('copy', onCopy);
  document.addEventListener('cut', onCut);
  document.addEventListener('paste', onPaste);
  return () => {
    document.removeEventListener('copy', onCopy);
    document.removeEventListener('cut', onCut);
    document.removeEventListener('paste', onPaste);
  };
}

const isOurs = (app: App, { target }: ClipboardEvent): boolean =>
  app.store.getState().dialog === null && !isTyping(target) && !isInFront(target);

/** Text marked on the page is what the person wants to copy. */
const isNothingMarked = (): boolean => document.getSelection()?.isCollapsed ?? true;

function copySelection(app: App, event: ClipboardEvent, { cut = false } = {}): boolean {
  const { editor } = app;
  if (!editor || editor.session.selection.length === 0 || !event.clipboardData) return false;
  const fragment = fragmentOf(editor.plan, selectedTops(editor), { cut });
  for (const [type, text] of Object.entries(writeClipboard(fragment))) {
    event.clipboardData.setData(type, text);
  }
  event.preventDefault();
  app.say(message('files:copied', { count: fragment.rows.nodes.length }));
  return true;
}
