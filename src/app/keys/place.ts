/** Whether a text is being typed there: then keys belong to the text. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLInputElement) {
    return !['button', 'checkbox', 'radio', 'range', 'submit', 'file', 'color'].includes(target.type);
  }
  return target instanceof HTMLSelectElement || target.closest('[role="textbox"]') !== null;
}

/** Whether something lies in front of the page there, with keys of its own. */
export const isInFront = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('[role="dialog"],[role="alertdialog"],[role="menu"],[role="listbox"]') !== null;

/** Whether a button has the keyboard. */
export const isOnButton = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button,[role="button"]') !== null;

/** Whether keys go to a tree of nodes there; a control inside the tree keeps its own. */
export function isInTree(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || !target.closest('[data-tree-widget]')) return false;
  const control = target.closest('button,a,input,select,textarea,[role="button"],[role="combobox"]');
  return control === null || !control.closest('[data-tree-widget]');
}
