import type { NodeId } from '../ids.ts';
import type { GoalLevel, Kind, Node } from '../kinds/index.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import { cleanTitle, MAX_TITLE } from '../text.ts';
import { type CommandContext, freshId, type Place, type Run } from './command.ts';
import { hang, placeInOrder } from './placing.ts';

/** A new node at a place. A goal without a level is operational. */
export interface AddNode extends Place {
  readonly type: 'addNode';
  readonly kind: Kind;
  readonly level?: GoalLevel;
  readonly title: string;
}

export const addNode: Run<AddNode> = (draft, command, context) => {
  const title = cleanTitle(command.title);
  if (title.length > MAX_TITLE) return fail(refusal('tooLong', { max: MAX_TITLE }));
  const node = newNode(command.kind, title, command.level, context);
  draft.put('nodes', node);
  const no = hang(draft, node.id, command.under, context);
  if (no) return fail(no);
  placeInOrder(draft, [node.id], command);
  return ok({ count: 1, kind: node.kind, focus: [node.id] });
};

export function newNode(
  kind: Kind,
  title: string,
  level: GoalLevel | undefined,
  context: CommandContext,
): Node {
  const base = { id: freshId<NodeId>(context), title, order: '' };
  return kind === 'goal' ? { ...base, kind, level: level ?? 'operational' } : { ...base, kind };
}
