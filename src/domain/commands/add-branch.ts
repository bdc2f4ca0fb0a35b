import type { NodeId, PartyId, RoleId } from '../ids.ts';
import type { GoalLevel, Kind } from '../kinds/index.ts';
import { rowsOf } from '../plan.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import { childDefaults } from '../tree/defaults.ts';
import { cleanText, cleanTitle, MAX_NOTE, MAX_TITLE } from '../text.ts';
import { newNode } from './add-node.ts';
import { type CommandContext, freshId, type Place, type Run } from './command.ts';
import type { Draft } from './draft.ts';
import { kindsOf } from './kinds-of.ts';
import { hang, placeInOrder } from './placing.ts';

/** One line of an outline. A depth may exceed the one before by at most one; the first is 0. */
export interface OutlineItem {
  readonly depth: number;
  readonly title: string;
  readonly kind?: Kind;
  readonly level?: GoalLevel;
  readonly description?: string;
  readonly owner?: string;
}

/** An outline as a branch (or several) at a place: pasted text, an imported list. */
export interface AddBranch extends Place {
  readonly type: 'addBranch';
  readonly items: readonly OutlineItem[];
}

export const addBranch: Run<AddBranch> = (draft, command, context) => {
  if (command.items.length === 0) return fail(refusal('nothingToDo'));
  const people = new Map(rowsOf(draft.base, 'parties').map((party) => [party.name.toLowerCase(), party.id]));
  const path: (NodeId | null)[] = [command.under];
  const groups = new Map<NodeId | null, NodeId[]>();
  for (const [line, item] of command.items.entries()) {
    const title = cleanTitle(item.title);
    const description = item.description && cleanText(item.description);
    if (title.length > MAX_TITLE) return fail(refusal('tooLong', { max: MAX_TITLE, line: line + 1 }));
    if (description && description.length > MAX_NOTE)
      return fail(refusal('tooLong', { max: MAX_NOTE, line: line + 1 }));
    const depth = Math.max(0, Math.min(item.depth, path.length - 1));
    const parent = path[depth] ?? command.under;
    const defaults = childDefaults(parent === null ? undefined : draft.get('nodes', parent));
    const node = newNode(item.kind ?? defaults.kind, title, item.level ?? defaults.level, context);
    draft.put('nodes', description ? { ...node, description } : node);
    if (item.owner) putOwner(draft, node.id, item.owner, people, context);
    const siblings = groups.get(parent);
    if (siblings) siblings.push(node.id);
    else groups.set(parent, [node.id]);
    path.length = depth + 1;
    path.push(node.id);
  }
  return hangAll(draft, groups, command, context);
};

/** A group of siblings is numbered at once. */
function hangAll(
  draft: Draft,
  groups: ReadonlyMap<NodeId | null, readonly NodeId[]>,
  command: AddBranch,
  context: CommandContext,
) {
  let count = 0;
  for (const [under, ids] of groups) {
    count += ids.length;
    for (const id of ids) {
      const no = hang(draft, id, under, context);
      if (no) return fail(no);
    }
    placeInOrder(draft, ids, under === command.under ? command : { under });
  }
  return ok({
    count,
    kind: kindsOf(draft.plan, [...groups.values()].flat()),
    focus: groups.get(command.under) ?? [],
  });
}

function putOwner(
  draft: Draft,
  nodeId: NodeId,
  name: string,
  people: Map<string, PartyId>,
  context: CommandContext,
): void {
  const clean = cleanTitle(name).slice(0, MAX_TITLE);
  if (clean === '') return;
  let partyId = people.get(clean.toLowerCase());
  if (!partyId) {
    partyId = freshId<PartyId>(context);
    people.set(clean.toLowerCase(), partyId);
    draft.put('parties', { id: partyId, kind: 'person', name: clean });
  }
  draft.put('roles', { id: freshId<RoleId>(context), role: 'accountable', partyId, nodeId });
}
