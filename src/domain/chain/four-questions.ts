import type { NodeId } from '../ids.ts';
import { type Plan, rowsOf } from '../plan.ts';
import { contributionsFrom, contributionsTo } from '../tree/links.ts';
import { inOrder } from '../tree/tree.ts';
import { type ChainColumn, columnIn, columnOf } from './columns.ts';

/** The four questions of results-based management (domain A1.9). */
export const QUESTIONS = ['why', 'what', 'created', 'how'] as const;
export type Question = (typeof QUESTIONS)[number];

/** What is missing at a node: nothing leads to it, or it leads nowhere. */
export type Gap = 'noMeans' | 'leadsNowhere';

export interface Answer {
  readonly question: Question;
  /** What of the plan answers it, in order. */
  readonly nodes: readonly NodeId[];
  readonly gaps: readonly { readonly id: NodeId; readonly gap: Gap }[];
}

/** Goals answer by their level: strategic ones say why, tactical ones what, operational ones what is created. */
const ANSWERING: Readonly<Record<Question, readonly ChainColumn[]>> = {
  why: ['vision', 'mission', 'impact', 'strategic'],
  what: ['outcome', 'tactical'],
  created: ['output', 'operational'],
  how: ['activity', 'input'],
};
/** What nothing need lead to, and what need not lead on. */
const WITHOUT_MEANS: ReadonlySet<ChainColumn> = new Set(['input', 'activity', 'operational']);
const AT_THE_END: ReadonlySet<ChainColumn> = new Set(['vision', 'mission', 'impact', 'strategic']);

/** How far a plan answers the four questions, and where its answers hang in the air. */
export function fourAnswers(plan: Plan): readonly Answer[] {
  const order = inOrder(plan);
  return QUESTIONS.map((question) => {
    const columns = ANSWERING[question];
    const nodes = rowsOf(plan, 'nodes')
      .filter((node) => {
        const column = columnOf(node);
        return column !== null && columns.includes(column);
      })
      .map(({ id }) => id)
      .sort((a, b) => columns.indexOf(columnAt(plan, a)) - columns.indexOf(columnAt(plan, b)) || order(a, b));
    return { question, nodes, gaps: nodes.flatMap((id) => gapsAt(plan, id)) };
  });
}

const columnAt = (plan: Plan, id: NodeId): ChainColumn => columnIn(plan, id) ?? 'vision';

function gapsAt(plan: Plan, id: NodeId): { readonly id: NodeId; readonly gap: Gap }[] {
  const column = columnAt(plan, id);
  const lacksMeans = !WITHOUT_MEANS.has(column) && contributionsTo(plan, id).length === 0;
  const endsHere = !AT_THE_END.has(column) && contributionsFrom(plan, id).length === 0;
  return [
    ...(lacksMeans ? [{ id, gap: 'noMeans' } as const] : []),
    ...(endsHere ? [{ id, gap: 'leadsNowhere' } as const] : []),
  ];
}
