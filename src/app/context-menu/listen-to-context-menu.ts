import { isByKey } from '../../ui/is-by-key.ts';
import type { App } from '../app.ts';
import { isInFront, isTyping } from '../keys/place.ts';
import { openMenuAtChosen } from './open-menu-at-chosen.ts';

/** A right click, a long press or the menu key on a plan opens our menu; in a text the browser's own stays. */
export function listenToContextMenu(app: App): () => void {
  const onMenu = (event: MouseEvent) => {
    const { target, clientX: x, clientY: y } = event;
    // The key that has just opened the menu asks the browser for its own as it is let go.
    if (target instanceof Element && target.closest('[role="menu"]')) return event.preventDefault();
    if (!app.editor || !isOnPlan(target) || isTyping(target) || isInFront(target)) return;
    event.preventDefault();
    if (isByKey(event)) void openMenuAtChosen(app);
    else app.openMenu({ x, y });
  };
  document.addEventListener('contextmenu', onMenu);
  return () => document.removeEventListener('contextmenu', onMenu);
}

const isOnPlan = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-canvas],[data-tree-widget]') !== null;
