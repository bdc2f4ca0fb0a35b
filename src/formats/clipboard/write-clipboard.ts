import type { Fragment } from '../../domain/commands/paste-fragment.ts';
import { emptyPlan, type Plan } from '../../domain/plan.ts';
import { entriesOf, writeOutline } from '../outline-text/write-outline.ts';
import { writeFragment } from './fragment-text.ts';
import { escaped, nestedList } from './html.ts';

/** Our own type; with the prefix "web " it is one for `navigator.clipboard`, without it for `DataTransfer`. */
export const FRAGMENT_TYPE = 'application/x-throughline+json';
/** The attribute that carries a fragment inside the list that other programs take. */
export const FRAGMENT_ATTRIBUTE = 'data-throughline';

export interface ClipboardTexts {
  readonly 'text/plain': string;
  readonly 'text/html': string;
  readonly [FRAGMENT_TYPE]: string;
}

/** A fragment for the clipboard: indented text, a nested list, and all of it for ourselves. */
export function writeClipboard(fragment: Fragment): ClipboardTexts {
  const plan = planOf(fragment);
  const json = writeFragment(fragment);
  return {
    'text/plain': writeOutline(plan, fragment.tops),
    'text/html': nestedList(entriesOf(plan, fragment.tops), ` ${FRAGMENT_ATTRIBUTE}="${escaped(json)}"`),
    [FRAGMENT_TYPE]: json,
  };
}

/** As much of a plan as telling its tree takes. */
function planOf({ rows: { nodes, links } }: Fragment): Plan {
  return {
    ...emptyPlan('', 'en', ''),
    nodes: Object.fromEntries(nodes.map((row) => [row.id, row])),
    links: Object.fromEntries(links.map((row) => [row.id, row])),
  };
}
