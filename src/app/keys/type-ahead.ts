import { extendTitle } from '../../editor/title-editing.ts';
import type { App } from '../app.ts';
import { routeOf } from '../routes.ts';
import { isTyping } from './place.ts';

const ENTERED = '\n';

/**
 * A dialog may still be on its way when the first letters for it are typed: they are kept for it, Enter included, and
 * reach nothing else. Whether the key was taken.
 */
export function typeAhead(app: App, event: KeyboardEvent): boolean {
  const { dialog } = app.store.getState();
  if (dialog === null || event.ctrlKey || event.metaKey || isOnScreen()) return false;
  const { key } = event;
  if (key === 'Escape') app.show(null);
  else if (dialog.type === 'palette' || dialog.type === 'connect') {
    const { typed = '' } = dialog;
    if (!typed.endsWith(ENTERED)) app.show({ ...dialog, typed: extended(typed, key) });
  }
  return true;
}

/**
 * A goal just made, the first of a new plan above all, may have no field for its title yet: letters that no other field
 * has taken meanwhile are kept for it and reach nothing else. Whether the key was taken.
 */
export function typeTitleAhead(app: App, event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const isLetter = key === 'Backspace' || [...key].length === 1;
  if (!isLetter || ctrlKey || metaKey || altKey || isTyping(target)) return false;
  const { beginning, editor, store } = app;
  if (store.getState().dialog !== null) return false;
  const extend = (typed: string) => extended(typed, key);
  if (beginning.type(extend, planInAddress)) return true;
  if (!editor?.session.editing?.isNew) return false;
  extendTitle(editor, extend);
  return true;
}

function planInAddress() {
  const route = routeOf(location.hash.slice(1));
  return route.page === 'plan' ? route.planId : null;
}

const isOnScreen = () => document.querySelector('[role="dialog"],[role="alertdialog"]') !== null;

function extended(typed: string, key: string): string {
  if (key === 'Backspace') return typed.slice(0, -1);
  if (key === 'Enter') return typed + ENTERED;
  return [...key].length === 1 ? typed + key : typed;
}

/** What was typed before the dialog was there, and whether Enter followed. */
export const typedAhead = (typed = ''): { readonly text: string; readonly isEntered: boolean } => ({
  text: typed.replace(ENTERED, ''),
  isEntered: typed.endsWith(ENTERED),
});
