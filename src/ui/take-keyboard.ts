const isTextField = (element: Element | null): boolean =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && ['text', 'search', 'number'].includes(element.type));

/** The field that the keyboard is on its way to, and the frame in which it gets there. */
let awaited: { readonly field: HTMLTextAreaElement; readonly frame: number } | null = null;

/**
 * Puts the keyboard, caret last, into a field that has just opened. Somebody who is typing in another field by then,
 * since the page took its time, is not interrupted.
 */
export function takeKeyboard(field: HTMLTextAreaElement | null): void {
  const { activeElement } = document;
  if (!field || (activeElement !== field && isTextField(activeElement))) return;
  field.focus({ preventScroll: true });
  field.setSelectionRange(field.value.length, field.value.length);
}

/**
 * The same with the next frame: to move the keyboard the browser has to lay out the page, which it then does anyway.
 * A key pressed before goes to the field all the same (see `bringKeyboard`).
 */
export function takeKeyboardSoon(field: HTMLTextAreaElement | null): void {
  if (awaited) cancelAnimationFrame(awaited.frame);
  awaited = field && { field, frame: requestAnimationFrame(() => void bringKeyboard()) };
}

/** Puts the keyboard where it is on its way to, at once; the field, if it has it now. */
export function bringKeyboard(): HTMLElement | null {
  if (!awaited) return null;
  const { field, frame } = awaited;
  cancelAnimationFrame(frame);
  awaited = null;
  takeKeyboard(field);
  return document.activeElement === field ? field : null;
}
