import { limitOf } from '../limits.ts';
import { defineRule, type Found } from '../rule.ts';

/** Each risk has somebody who watches it and a response; a great one has something done about it. */
export const risk = defineRule({
  code: 'RISK',
  severity: 'warning',
  sources: ['PMBOK', 'S4', 'UNDG'],
  limits: ['riskScore'],
  kinds: ['risk'],
  checkNode: (at, { policies }) => {
    const { node, id, owners } = at;
    if (node.kind !== 'risk') return null;
    const found: Found[] = [];
    if (owners.length === 0) found.push({ at: `${id}.owner`, message: 'owner', nodes: [id] });
    if (!node.response && !node.responseType) found.push({ at: id, message: 'response', nodes: [id] });
    const score = (node.probability ?? 0) * (node.effect ?? 0);
    const isGreat = score >= limitOf(policies, 'riskScore');
    const isMitigated = at.servedBy.length > 0 || (node.response && node.responseType !== 'accept');
    if (isGreat && !isMitigated)
      found.push({ at: `${id}.mitigation`, message: 'mitigation', params: { score }, nodes: [id] });
    return found;
  },
  fix: ({ message, nodes: [under] }) =>
    under && message === 'mitigation'
      ? {
          name: 'addBelow',
          params: { what: { kind: 'action' } },
          steps: [{ type: 'addNode', kind: 'action', title: '', under }],
        }
      : null,
});
