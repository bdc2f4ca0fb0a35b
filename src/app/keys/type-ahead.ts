import type { App } from '../app.ts';

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
