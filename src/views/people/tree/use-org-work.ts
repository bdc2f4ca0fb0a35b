import { useTranslation } from 'react-i18next';
import type { PartyId } from '../../../domain/ids.ts';
import { rowsWith } from '../../../domain/index-by.ts';
import { membersOf, unitAndMembers } from '../../../domain/people/org-tree.ts';
import type { Party } from '../../../domain/rows/party.ts';
import { doSteps } from '../../../editor/do-steps.ts';
import { useEditor } from '../../../editor/react.tsx';
import { usePeople } from '../people-context.tsx';

/** What can be done to the tree of units and people; each is one step of the history. */
export function useOrgWork() {
  const editor = useEditor();
  const { t } = useTranslation('people');
  const { say } = usePeople();
  const nameOf = (id: PartyId | null) =>
    id === null ? t('top') : editor.plan.parties[id]?.name || t('untitled');

  /** Whether it may belong there: not to itself, nor to what belongs to it. */
  const canMove = (id: PartyId, to: PartyId | null): boolean =>
    to === null || !unitAndMembers(editor.plan, id).has(to);
  const move = (id: PartyId, to: PartyId | null): void => {
    if (!editor.mayChange() || !canMove(id, to)) return;
    const done = editor.dispatch(
      { type: 'editRows', table: 'parties', ids: [id], fields: { parentId: to ?? undefined } },
      { quiet: true },
    );
    if (done.ok) say(t('moved', { name: nameOf(id), to: nameOf(to) }));
  };
  return {
    canMove,
    move,
    moveOut: (id: PartyId): void => {
      const parent = editor.plan.parties[id]?.parentId;
      if (parent) move(id, editor.plan.parties[parent]?.parentId ?? null);
    },
    /** Into what stands before it among its siblings, or after it where it is the first: a unit rather than a person. */
    moveIn: (id: PartyId): void => {
      const siblings = membersOf(editor.plan, editor.plan.parties[id]?.parentId ?? null);
      const at = siblings.findIndex((other) => other.id === id);
      const isUnit = ({ kind }: Party) => kind !== 'person';
      const others = siblings.filter((other) => other.id !== id);
      const to = siblings.slice(0, at).findLast(isUnit) ?? others.find(isUnit) ?? siblings[at - 1];
      if (to) move(id, to.id);
    },
    add: (kind: Party['kind'], parentId: PartyId | null, name: string): PartyId | null => {
      const id = editor.newId() as PartyId;
      const fields = { kind, name, ...(parentId !== null && { parentId }) };
      const done = editor.dispatch({ type: 'addRow', table: 'parties', id, fields }, { quiet: true });
      if (!done.ok) return null;
      say(t('added', { name }));
      return id;
    },
    rename: (id: PartyId, name: string): boolean =>
      editor.dispatch({ type: 'editRows', table: 'parties', ids: [id], fields: { name } }, { quiet: true })
        .ok,
    /** Whoever belonged to it belongs to what it belonged to. */
    remove: (id: PartyId): void => {
      if (!editor.mayChange()) return;
      const members = rowsWith(editor.plan, 'parties', 'parentId', id).map((party) => party.id);
      const above = editor.plan.parties[id]?.parentId;
      const move = { type: 'editRows', table: 'parties', ids: members, fields: { parentId: above } } as const;
      doSteps(
        editor,
        [...(members.length > 0 ? [move] : []), { type: 'removeRows', table: 'parties', ids: [id] }],
        { isQuiet: ({ type }) => type === 'editRows' },
      );
    },
  };
}
