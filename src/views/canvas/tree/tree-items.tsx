import { type KeyboardEvent, type MouseEvent, memo, useEffect, useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../../domain/ids.ts';
import { useEditor, useEditorState } from '../../../editor/react.tsx';
import { beginTitle } from '../../../editor/title-editing.ts';
import { useBoard, useBoardState } from '../board/board-context.tsx';
import { shownSlot } from '../scene/scene.ts';
import { registerTree } from './focus-tree.ts';
import { spokenLabel } from './spoken-label.ts';
import styles from './tree-items.module.css';
import { type TreeRow, treeWindow } from './tree-window.ts';

/**
 * The tree as it is read out, whatever is drawn as an element or as pixels: one tab stop, and an item for every row
 * around the active one. The items lie where the cards lie, so that whatever points at an item points at its card.
 */
export function TreeItems({ label }: { readonly label: string }) {
  const board = useBoard();
  const editor = useEditor();
  const { scene } = useBoardState((state) => ({ scene: state.scene }));
  const active = useEditorState(({ session }) => session.selection.at(-1) ?? null);
  const prefix = useId();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => (element.current ? registerTree(board, element.current) : undefined), [board]);

  const activeSlot = shownSlot(scene, active);
  const rows = useMemo(() => {
    return treeWindow(scene, scene.forest.order.indexOf(activeSlot));
  }, [scene, activeSlot]);
  const { x, y, width, height } = scene.bounds;
  const idOf = (id: NodeId) => `${prefix}${id}`;

  /** Typing replaces the title: the field opens before the key is typed, and so gets it, in any script. */
  const press = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const isSign = [...key].length === 1 && key.trim() !== '' && !ctrlKey && !metaKey && !altKey;
    if (!event.defaultPrevented && active && (isSign || key === 'Process' || key === 'Dead'))
      beginTitle(editor, active, '');
  };

  /** A press by voice or screen reader comes without a pointer. */
  const choose = ({ detail, target }: MouseEvent) => {
    const row = detail === 0 && rows.find(({ id }) => target instanceof Element && target.id === idOf(id));
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
      aria-activedescendant={activeSlot < 0 || !active ? undefined : idOf(active)}
      onKeyDown={press}
      onClick={choose}
      data-tree-widget
    >
      {rows.map((row) => (
        <Item key={row.id} row={row} left={row.rect.x - x} top={row.rect.y - y} domId={idOf(row.id)} />
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

const Item = memo(
  ({ row, domId, left, top }: ItemProps) => {
    const board = useBoard();
    const { t } = useTranslation('canvas');
    const isSelected = useEditorState(({ session }) => session.selection.includes(row.id));
    // What it says hangs on plan, folds and scores; asked again once the teller has taken them in.
    useBoardState(({ told }) => ({ told }));
    const face = board.teller.faceOf(row.slot);
    if (!face) return null;
    return (
      <div
        id={domId}
        className={styles['item']}
        style={{ left, top, width: row.rect.width, height: row.rect.height }}
        role="treeitem"
        aria-label={spokenLabel(face, t)}
        aria-level={row.level}
        aria-posinset={row.position}
        aria-setsize={row.setSize}
        aria-selected={isSelected}
        aria-expanded={face.childCount > 0 ? face.hidden === null : undefined}
      />
    );
  },
  (a, b) => a.left === b.left && a.top === b.top && a.domId === b.domId && sameRow(a.row, b.row),
);

const sameRow = (a: TreeRow, b: TreeRow): boolean =>
  a.slot === b.slot &&
  a.level === b.level &&
  a.position === b.position &&
  a.setSize === b.setSize &&
  a.rect.width === b.rect.width &&
  a.rect.height === b.rect.height;
