import type { NodeId } from '../../src/domain/ids.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { childrenOf } from '../../src/domain/tree/tree.ts';

/** The tree as a person reads it, two spaces a level: what most tests compare. */
export function outline(plan: Plan): string {
  const lines: string[] = [];
  const write = (ids: readonly NodeId[], depth: number) => {
    for (const id of ids) {
      lines.push(`${'  '.repeat(depth)}${plan.nodes[id]!.title}`);
      write(childrenOf(plan, id), depth + 1);
    }
  };
  write(childrenOf(plan, null), 0);
  return lines.join('\n');
}

/** An outline written as a template literal, its first line and the indentation of the test taken away. */
export function text(strings: TemplateStringsArray): string {
  const lines = strings[0]!.split('\n').slice(1, -1);
  const indent = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(indent)).join('\n');
}
