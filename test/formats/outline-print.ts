import type { OutlineItem } from '../../src/domain/commands/add-branch.ts';
import { type OutlineOptions, readOutline } from '../../src/formats/outline-text/read-outline.ts';

/** Items as a person reads them: two spaces a level; kind, owner and description behind the title. */
export const printed = (items: readonly OutlineItem[]): string =>
  items
    .map(({ depth, title, kind, level, owner, description }) => {
      const parts = [
        title,
        level ?? kind,
        owner && `@${owner}`,
        description && `(${description.replaceAll('\n', '; ')})`,
      ];
      return `${'  '.repeat(depth)}${parts.filter(Boolean).join(' ')}`;
    })
    .join('\n');

/** A text read as an outline, which it must be. */
export function read(text: string, options?: OutlineOptions): string {
  const result = readOutline(text, options);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return printed(result.value.items);
}
