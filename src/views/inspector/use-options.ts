import { useMemo } from 'react';
import type { NodeId } from '../../domain/ids.ts';
import { rowsOf } from '../../domain/plan.ts';
import { parentOf } from '../../domain/tree/tree.ts';
import type { Suggestion } from '../../ui/suggestions.ts';
import { useInspector } from './inspector-context.tsx';

/** Everybody in the plan, by name. */
export function usePartyOptions(): readonly Suggestion[] {
  const { plan, words } = useInspector();
  return useMemo(
    () =>
      Object.values(plan.parties)
        .map(({ id, name, kind, post }) => ({
          id,
          text: name,
          detail: post ?? (kind === 'person' ? '' : words.choice('kind', kind)),
        }))
        .toSorted((a, b) => a.text.localeCompare(b.text)),
    [plan.parties, words],
  );
}

/** Nodes to choose from by title, told apart by what they hang below. */
export function useNodeOptions(isOffered: (id: NodeId) => boolean): readonly Suggestion[] {
  const { plan, words } = useInspector();
  return useMemo(
    () =>
      rowsOf(plan, 'nodes')
        .filter(({ id, title }) => title !== '' && isOffered(id))
        .map((node) => {
          const parent = parentOf(plan, node.id);
          const above = parent === null ? undefined : plan.nodes[parent]?.title;
          return { id: node.id, text: node.title, detail: above ?? words.kind(node) };
        }),
    [plan, words, isOffered],
  );
}
