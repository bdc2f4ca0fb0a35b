const isTextField = (element: Element | null): boolean =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && ['text', 'search', 'number'].includes(element.type));

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
