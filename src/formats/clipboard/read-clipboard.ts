import type { Fragment } from '../../domain/commands/paste-fragment.ts';
import type { FileRefusal } from '../../domain/file/refusal.ts';
import type { Plan } from '../../domain/plan.ts';
import { ok, type Result } from '../../domain/result.ts';
import { type OutlineOptions, type ReadOutline, readOutline } from '../outline-text/read-outline.ts';
import { readFragment } from './fragment-text.ts';
import { unescaped } from './html.ts';
import { FRAGMENT_ATTRIBUTE, FRAGMENT_TYPE } from './write-clipboard.ts';

export type Pasted =
  | { readonly type: 'fragment'; readonly fragment: Fragment }
  | ({ readonly type: 'outline' } & ReadOutline);

/**
 * What the clipboard holds for this plan: a fragment of ours with all that belongs to it, or else its text as an
 * outline. `textOf` gives the text of a type, '' if there is none, as `DataTransfer.getData` does.
 */
export function readClipboard(
  textOf: (type: string) => string,
  into: Plan,
  options: OutlineOptions = {},
): Result<Pasted, FileRefusal> {
  const own = textOf(FRAGMENT_TYPE) || carriedIn(textOf('text/html'));
  const fragment = own === '' ? undefined : readFragment(own, into);
  if (fragment) return ok({ type: 'fragment', fragment });
  const outline = readOutline(textOf('text/plain'), options);
  return outline.ok ? ok({ type: 'outline', ...outline.value }) : outline;
}

function carriedIn(html: string): string {
  const name = `${FRAGMENT_ATTRIBUTE}="`;
  const start = html.indexOf(name);
  if (start === -1) return '';
  const end = html.indexOf('"', start + name.length);
  return end === -1 ? '' : unescaped(html.slice(start + name.length, end));
}
