import { type KeyboardEvent, type MouseEvent, memo, useEffect, useId, useRef } from 'react';
import { useEditor } from '../../../editor/react.tsx';
import { beginTitle } from '../../../editor/title-editing.ts';
import { useAfterwards } from '../../../ui/afterwards.tsx';
import { writesSign } from '../../../ui/key-press.ts';
import { useBoard } from '../board/board-context.tsx';
import { registerTree } from './focus-tree.ts';
import styles from './tree-items.module.css';
import type { TreeRow } from './tree-window.ts';
import { useTreeRows } from './use-tree-rows.ts';

/**
 * The tree as it is read out, whatever is drawn as an element or as pixels: one tab stop, and an item for every row
 * around the active one. The items lie where the cards lie, so that whatever points at an item points at its card.
 */
export function TreeItems({ label }: { readonly label: string }) {
  const board = useBoard();
  const editor = useEditor();
  const prefix = useId();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => (element.current ? registerTree(board, element.current) : undefined), [board]);
  useEffect(() => {
    // Somebody who has just come here goes on by key at once, unless a text or what lies in front has the keyboard.
    if (document.activeElement?.closest('input,textarea,select,aside,[role="dialog"]')) return;
    element.current?.focus({ preventScroll: true });
  }, []);
  // What is only heard comes after what is seen.
  const { rows, active, scene } = useTreeRows(useAfterwards());
  const isShown = active !== null && rows.some(({ id }) => id === active);
  const { x, y, width, height } = scene.bounds;

  /** Typing replaces the title: the field opens before the key is typed, and so gets it, in any script. */
  const press = (event: KeyboardEvent) => {
    const { key, nativeEvent } = event;
    const chosen = editor.session.selection.at(-1);
    const isWriting = writesSign(nativeEvent) || key === 'Process' || key === 'Dead';
    if (!event.defaultPrevented && chosen && isWriting) beginTitle(editor, chosen, '');
  };

  /** A press by voice or screen reader comes without a pointer. */
  const choose = ({ detail, target }: MouseEvent) => {
    const row = detail === 0 && rows.find(({ id }) => target instanceof Element && target.id === prefix + id);
    if (row) editor.select([row.id]);
  };

  return (
    <div
      ref={element}
      className={styles['tree']}
      style={{ left: x, top: y, width: Math.max(1, width), height: Math.max(1, height) }}
      role="tree"
      tabIndex={0}
      aria-label={label}
      aria-multiselectable
      aria-activedescendant={isShown ? prefix + active : undefined}
      onKeyDown={press}
      onClick={choose}
      data-tree-widget
    >
      {rows.map((row) => (
        <Item key={row.id} row={row} left={row.x - x} top={row.y - y} domId={prefix + row.id} />
      ))}
    </div>
  );
}

interface ItemProps {
  readonly row: TreeRow;
  readonly domId: string;
  readonly left: number;
  readonly top: number;
}

const Item = memo(({ row, domId, left, top }: ItemProps) => (
  <div
    id={domId}
    className={styles['item']}
    style={{ left, top, width: row.width, height: row.height }}
    role="treeitem"
    aria-label={row.label}
    aria-level={row.level}
    aria-posinset={row.position}
    aria-setsize={row.setSize}
    aria-selected={row.isSelected}
    aria-expanded={row.isExpanded}
  />
));
