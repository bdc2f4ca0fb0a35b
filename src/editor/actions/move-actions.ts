import type { NodeId } from '../../domain/ids.ts';
import { type MapBand, perspectiveOf, perspectivesOf } from '../../domain/map/perspectives.ts';
import { childrenOf, parentOf } from '../../domain/tree/tree.ts';
import type { Place } from '../../domain/commands/command.ts';
import type { Action } from '../action.ts';
import type { Editor } from '../editor.ts';
import { unfold } from '../folds.ts';
import { selectAndReveal } from './node-actions.ts';
import { onSelection, selectedTops } from './on-selection.ts';

/** Where the selected branches go; none where they are at the end already. */
type Target = (editor: Editor, tops: readonly NodeId[]) => Place | null;

const siblingAt = (editor: Editor, id: NodeId, offset: number, moving: readonly NodeId[]) => {
  const siblings = childrenOf(editor.plan, parentOf(editor.plan, id));
  let at = siblings.indexOf(id) + offset;
  while (moving.includes(siblings[at] ?? id) && siblings[at]) at += offset;
  return siblings[at];
};

const up: Target = (editor, tops) => {
  const [first] = tops;
  const before = first && siblingAt(editor, first, -1, tops);
  return first && before ? { under: parentOf(editor.plan, first), before } : null;
};

const down: Target = (editor, tops) => {
  const last = tops.at(-1);
  const after = last && siblingAt(editor, last, 1, tops);
  return last && after ? { under: parentOf(editor.plan, last), after } : null;
};

/** One level up: after the parent that was. */
const promoted: Target = (editor, tops) => {
  const last = tops.at(-1);
  const parent = last && parentOf(editor.plan, last);
  return parent ? { under: parentOf(editor.plan, parent), after: parent } : null;
};

/** One level down: last child of the sibling above. */
const demoted: Target = (editor, tops) => {
  const [first] = tops;
  const under = first && siblingAt(editor, first, -1, tops);
  return under ? { under } : null;
};

/** On a strategy map up and down is from band to band: the chosen cards take the perspective of the next one. */
function toNextBand(editor: Editor, active: NodeId, bands: readonly MapBand[], step: number): void {
  const node = editor.plan.nodes[active];
  if (!node) return;
  const own = perspectiveOf(perspectivesOf(editor.plan), node) ?? 'unplaced';
  const next = bands[bands.indexOf(own) + step];
  if (next === undefined || !bands.includes(own)) return;
  const ids = editor.session.selection;
  const perspective = next === 'unplaced' ? null : next;
  if (editor.dispatch({ type: 'setPerspective', ids, perspective }).ok) editor.viewport?.reveal(active);
}

/** `step` is how many bands it leads up or down where cards stand in bands. */
const move = (id: string, key: string, target: Target, step?: number): Action =>
  onSelection({
    id,
    group: 'node',
    keys: [key],
    scope: 'tree',
    run: (editor, active) => {
      const bands = editor.viewport?.bands?.();
      if (bands && step !== undefined) return toNextBand(editor, active, bands, step);
      const tops = selectedTops(editor);
      const place = target(editor, tops);
      if (!place) return;
      const done = editor.dispatch({ type: 'moveNodes', ids: tops, ...place });
      if (!done.ok) return;
      if (place.under) unfold(editor, place.under);
      selectAndReveal(editor, tops);
    },
  });

/** Reordering among siblings, and one level up or down. */
export const moveActions: readonly Action[] = [
  move('moveUp', 'alt+arrowup', up, -1),
  move('moveDown', 'alt+arrowdown', down, 1),
  move('promote', 'alt+arrowleft', promoted),
  move('demote', 'alt+arrowright', demoted),
];
