import { ownerOf } from '../../tree/owner.ts';
import { parentOf } from '../../tree/tree.ts';
import { defineRule, NOTHING } from '../rule.ts';

/** One who answers for it, and one only (I4): roles and responsibilities are clearly defined (A1.8). */
export const owner = defineRule({
  code: 'OWNER',
  severity: 'warning',
  atAgree: 'error',
  sources: ['S0', 'S4'],
  kinds: ['goal', 'impact', 'outcome', 'output', 'activity'],
  checkNode: ({ id, owners }) => {
    if (owners.length === 1) return NOTHING;
    const message = owners.length === 0 ? 'none' : 'many';
    return [{ at: id, message, params: { count: owners.length }, nodes: [id] }];
  },
  fix: ({ message, nodes: [id] }, { plan }) => {
    if (!id) return null;
    const above = parentOf(plan, id);
    const party = message === 'many' ? ownerOf(plan, id) : above ? ownerOf(plan, above) : undefined;
    if (!party) return null;
    return {
      name: message === 'many' ? 'keepOwner' : 'ownerFromAbove',
      params: { name: party.name },
      steps: [{ type: 'setOwner', ids: [id], owner: { partyId: party.id } }],
    };
  },
});
