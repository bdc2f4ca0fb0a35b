import type { MouseEvent } from 'react';
import type { NodeId } from '../../domain/ids.ts';
import type { ColumnId } from './columns.ts';
import type { RowEvents } from './row-props.ts';

/** What takes presses for itself. */
export const isControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('input,textarea,button,[data-twisty]') !== null;

/** One click goes there, a click where one is already, or a double click, edits. */
export const clicks = (id: NodeId, column: ColumnId | null, events: RowEvents) => ({
  onClick: (event: MouseEvent) => {
    if (isControl(event.target)) return;
    events.click(id, column, { range: event.shiftKey, toggle: event.ctrlKey || event.metaKey });
  },
  onDoubleClick: (event: MouseEvent) => {
    if (!isControl(event.target)) events.edit(id, column);
  },
});
