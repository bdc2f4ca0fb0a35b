import type { NodeId } from '../../domain/ids.ts';
import { type Drawing, handPlaces } from '../../domain/tree/hand-places.ts';
import { branch } from '../../domain/tree/walk.ts';
import type { Action } from '../action.ts';
import type { Editor } from '../editor.ts';
import type { Direction } from '../viewport.ts';
import { activeNode, canEditSelection, isEditable, onEditor, selectedTops } from './on-selection.ts';

/** How far one press takes a card, in pixels at zoom 1. */
const STEP = 16;
const STEPS: Readonly<Record<Direction, readonly [dx: number, dy: number]>> = {
  up: [0, -STEP],
  down: [0, STEP],
  left: [-STEP, 0],
  right: [STEP, 0],
};

const nudge = (direction: Direction, name: string): Action => ({
  id: `nudge${name}`,
  group: 'node',
  keys: [`mod+shift+arrow${direction}`],
  scope: 'tree',
  enabled: (editor) => canEditSelection(editor) && drawingOf(editor) !== null,
  run: onEditor((editor) => push(editor, direction)),
});

const drawingOf = (editor: Editor | null): Drawing | null => editor?.viewport?.hand?.drawing() ?? null;

/** Presses that follow each other are one step of the history. */
const lastPushes = new WeakMap<Editor, { readonly group: string; readonly ids: string }>();

function push(editor: Editor, direction: Direction): void {
  const drawing = drawingOf(editor);
  const tops = selectedTops(editor);
  const [dx, dy] = STEPS[direction];
  const places = editor.viewport?.hand?.shifted(tops, dx, dy) ?? [];
  if (!drawing || places.length === 0) return;
  const last = lastPushes.get(editor);
  const ids = tops.join(' ');
  const isSame = last?.ids === ids && editor.history.undo.at(-1)?.group === last.group;
  const group = isSame ? last.group : editor.newId();
  lastPushes.set(editor, { group, ids });
  if (!editor.dispatch({ type: 'placeNodes', ...drawing, places }, { group }).ok) return;
  reveal(editor);
}

/** Those of the nodes that stand by hand in what is on the screen; all of them without `among`. */
function placed(editor: Editor, among?: readonly NodeId[]): NodeId[] {
  const drawing = drawingOf(editor);
  if (!drawing) return [];
  const places = handPlaces(editor.plan, drawing);
  return among ? among.filter((id) => places.has(id)) : [...places.keys()];
}

const selectedBranches = (editor: Editor): NodeId[] =>
  selectedTops(editor).flatMap((id) => branch(editor.plan, id));

function tidy(editor: Editor, ids?: readonly NodeId[]): void {
  const drawing = drawingOf(editor);
  if (!drawing) return;
  const done = editor.dispatch({ type: 'tidyLayout', ...drawing, ...(ids && { ids }) });
  if (done.ok) reveal(editor);
}

function reveal(editor: Editor): void {
  const active = activeNode(editor);
  if (active) editor.viewport?.reveal(active);
}

/** Placing cards by hand, and taking that back: in the drawing that is on the screen, as it is arranged there. */
export const placeActions: readonly Action[] = [
  nudge('up', 'Up'),
  nudge('down', 'Down'),
  nudge('left', 'Left'),
  nudge('right', 'Right'),
  {
    id: 'tidy',
    group: 'view',
    keys: ['mod+shift+l'],
    enabled: (editor) => isEditable(editor) && placed(editor).length > 0,
    run: onEditor((editor) => tidy(editor)),
  },
  {
    id: 'tidyBranch',
    group: 'view',
    enabled: (editor) =>
      canEditSelection(editor) && editor !== null && placed(editor, selectedBranches(editor)).length > 0,
    run: onEditor((editor) => tidy(editor, placed(editor, selectedBranches(editor)))),
  },
];
