/** Whether a menu is asked for by key: browsers that tell of pointers name none then, and no button is down. */
export function isByKey(event: MouseEvent): boolean {
  const hasPointer = event instanceof PointerEvent && event.pointerType !== '';
  return !hasPointer && event.button !== 2 && !event.ctrlKey;
}
