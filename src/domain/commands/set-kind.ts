import type { NodeId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import { type GoalLevel, type Kind, kindOf, type Node } from '../kinds/index.ts';
import { type Refusal, refusal } from '../refusal.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Plan } from '../plan.ts';
import type { Link } from '../rows/link.ts';
import { contributionMisfit } from '../tree/links.ts';
import type { Outcome, Run } from './command.ts';
import { Draft } from './draft.ts';

/** Another kind (and, for goals, level). Fields the new kind does not know are kept with the row, the level too. */
export interface SetKind {
  readonly type: 'setKind';
  readonly ids: readonly NodeId[];
  readonly kind: Kind;
  readonly level?: GoalLevel;
}

/** The rule of the command, asked by a column of the chain before a card is let go there. */
export function canSetKind(plan: Plan, wanted: Omit<SetKind, 'type'>): Refusal | undefined {
  const done = recastAll(new Draft(plan), wanted);
  return done.ok ? undefined : done.error;
}

export const setKind: Run<SetKind> = (draft, command) => recastAll(draft, command);

function recastAll(draft: Draft, { ids, kind, level }: Omit<SetKind, 'type'>): Result<Outcome, Refusal> {
  const nodes = [...new Set(ids)].flatMap((id) => draft.get('nodes', id) ?? []);
  if (nodes.length === 0) return fail(refusal('notFound'));
  for (const node of nodes) draft.put('nodes', recast(node, kind, level));
  for (const node of nodes) {
    const no = node.kind === kind ? undefined : refit(draft, node);
    if (no) return fail(no);
  }
  return ok({ count: nodes.length, kind });
}

function recast(node: Node, kind: Kind, level: GoalLevel | undefined): Node {
  const { level: had } = node as { readonly level?: GoalLevel };
  return kind === 'goal' ? { ...node, kind, level: level ?? had ?? 'operational' } : { ...node, kind };
}

/** The arrows by which the old kind hung are of the new kind's type; every arrow at the node must still mean something. */
function refit(draft: Draft, was: Node): Refusal | undefined {
  const type = kindOf(draft.get('nodes', was.id)?.kind ?? was.kind).attachBy;
  const arrows = rowsWith(draft.base, 'links', 'from', was.id).filter(
    (link) => link.type === kindOf(was.kind).attachBy && draft.get('nodes', link.to as NodeId),
  );
  for (const link of arrows) {
    if (link.type === type) continue;
    if (arrowBeside(draft, link, type))
      return refusal('alreadyLinked', { from: was.title, to: titleAt(draft, link) });
    draft.patch('links', link.id, { type });
  }
  return misfitAt(draft, was.id);
}

const arrowBeside = (draft: Draft, { id, from, to }: Link, type: Link['type']): boolean =>
  rowsWith(draft.base, 'links', 'from', from).some(
    (other) => other.id !== id && other.to === to && other.type === type,
  );
const titleAt = (draft: Draft, { to }: Link): string => draft.get('nodes', to as NodeId)?.title ?? '';

/** Every arrow at the node that could not mean anything any more is named, source and target in turn. */
function misfitAt(draft: Draft, id: NodeId): Refusal | undefined {
  const around = [...rowsWith(draft.base, 'links', 'from', id), ...rowsWith(draft.base, 'links', 'to', id)];
  const misfits = around.flatMap(({ id: linkId }) => {
    const link = draft.get('links', linkId);
    if (link?.type !== 'contributes') return [];
    const [from, to] = [draft.get('nodes', link.from), draft.get('nodes', link.to as NodeId)];
    const misfit = from && to && contributionMisfit(from.kind, to.kind);
    return misfit && !misfitBefore(draft, link) ? [{ misfit, from, to }] : [];
  });
  const [first] = misfits;
  if (!first) return undefined;
  const ends = misfits.flatMap(({ from, to }) => [from.id, to.id]);
  return refusal(first.misfit, { from: first.from.kind, to: first.to.kind }, ends);
}

/** An arrow that meant nothing before (a file may bring one) must not keep a person from mending its ends one by one. */
function misfitBefore({ base }: Draft, { id, from, to }: Link): boolean {
  const [source, target] = [base.nodes[from], base.nodes[to as NodeId]];
  if (!source || !target || base.links[id]?.type !== 'contributes') return false;
  return contributionMisfit(source.kind, target.kind) !== undefined;
}
