import type { App } from '../app.ts';
import type { MenuPlace } from '../app-state.ts';

/** A view that is still scrolling after so many frames is not waited for any longer. */
const MOST_FRAMES = 40;

/** Opens the menu at what keys act on: it is brought into sight first, where it had been left. */
export async function openMenuAtChosen(app: App): Promise<void> {
  const { editor } = app;
  if (!editor) return;
  const widget = document.querySelector<HTMLElement>('[data-tree-widget]');
  const active = editor.session.selection.at(-1);
  if (active && editor.session.link === null) editor.viewport?.reveal(active);
  const place = widget && (await settled(() => placeIn(widget)));
  if (place && app.editor === editor) app.openMenu(place);
}

/** On the chosen arrow, at the lower left of the active item, or else in the middle of what there is. */
function placeIn(widget: HTMLElement): MenuPlace {
  const arrow = document.querySelector('[data-look="chosen"]');
  if (arrow) return middleOf(arrow.querySelector('path') ?? arrow);
  const item = document.getElementById(widget.getAttribute('aria-activedescendant') ?? '');
  if (!item) return middleOf(widget.closest('main') ?? widget);
  const { left, bottom, width } = item.getBoundingClientRect();
  return { x: left + Math.min(24, width / 2), y: bottom };
}

function middleOf(element: Element): MenuPlace {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Where something is once it stands still. */
async function settled(place: () => MenuPlace): Promise<MenuPlace> {
  let now = place();
  for (let frames = 0; frames < MOST_FRAMES; frames++) {
    await new Promise(requestAnimationFrame);
    const next = place();
    if (next.x === now.x && next.y === now.y) break;
    now = next;
  }
  return now;
}
