import { ok } from '../../domain/result.ts';
import type { Format } from '../format.ts';
import { readOutline } from './read-outline.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeOutline } from './write-outline.ts';

const read: NonNullable<Format['read']> = ({ text, encoding }, onStep) => {
  onStep('parse');
  const outline = readOutline(text);
  if (!outline.ok) return outline;
  const { items, notes } = outline.value;
  const reencoded = encoding ? [{ code: 'reencoded', path: '', params: { encoding } } as const] : [];
  return ok({ type: 'outline', items, notes: [...reencoded, ...notes] });
};

export const indentedText = {
  id: 'indentedText',
  extensions: ['.txt', '.tsv'],
  mediaType: 'text/plain',
  // Any text is an outline of some sort: this one is asked last.
  claims: () => true,
  read,
  write: writeOutline,
} as const satisfies Format;

export const markdown = {
  id: 'markdown',
  extensions: ['.md', '.markdown'],
  mediaType: 'text/markdown',
  claims: (_, name) => /\.(md|markdown)$/i.test(name),
  read,
  write: writeMarkdown,
} as const satisfies Format;
