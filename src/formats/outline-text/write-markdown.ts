import type { NodeId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import { entriesOf } from './write-outline.ts';

/** Branches, or the whole plan, as a Markdown list of bullets. */
export const writeMarkdown = (plan: Plan, ids: readonly NodeId[] | null = null): string =>
  entriesOf(plan, ids)
    .map(({ depth, title }) => `${'  '.repeat(depth)}-${title === '' ? ' \\' : ` ${escaped(title)}`}\n`)
    .join('');

/** No title may become markup, a link or a list of its own. */
const escaped = (title: string) =>
  title
    .replace(/[\\`*_{}[\]<>|~!&]/g, '\\$&')
    .replace(/^[#+-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
