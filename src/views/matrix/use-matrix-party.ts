import { useMemo, useState } from 'react';
import type { PartyId } from '../../domain/ids.ts';
import { partiesIn } from '../../domain/matrix/lines.ts';
import { type Plan, rowsOf } from '../../domain/plan.ts';
import type { Period } from '../../domain/rows/period.ts';
import { ownerOf } from '../../domain/tree/owner.ts';
import type { Editor } from '../../editor/editor.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';

/** Whose matrix was looked at last in a plan: whoever comes back finds it again. */
const lastOf = new WeakMap<Editor, PartyId>();

/** Whose matrix is shown: who was chosen, else who owns what is selected, else the first who has one. */
export function useMatrixParty(period: Period | null): readonly [PartyId | null, (party: PartyId) => void] {
  const editor = useEditor();
  const plan = useEditorState((state) => state.plan);
  const [chosen, setChosen] = useState<PartyId | null>(() => lastOf.get(editor) ?? null);
  const party = useMemo(() => {
    const known = chosen !== null && plan.parties[chosen] ? chosen : null;
    return known ?? suggested(plan, period, editor);
  }, [plan, period, chosen, editor]);
  const choose = (next: PartyId) => {
    lastOf.set(editor, next);
    setChosen(next);
  };
  return [party, choose];
}

function suggested(plan: Plan, period: Period | null, editor: Editor): PartyId | null {
  if (!period) return null;
  const having = partiesIn(plan, period.id);
  const selected = editor.session.selection.at(-1);
  const owner = selected && ownerOf(plan, selected)?.id;
  if (owner && having.includes(owner)) return owner;
  const people = having.filter((id) => plan.parties[id]?.kind === 'person');
  return byName(plan, people)[0] ?? byName(plan, having)[0] ?? rowsOf(plan, 'parties')[0]?.id ?? null;
}

export const byName = (plan: Plan, ids: readonly PartyId[]): readonly PartyId[] =>
  ids.toSorted((a, b) => (plan.parties[a]?.name ?? '').localeCompare(plan.parties[b]?.name ?? ''));
