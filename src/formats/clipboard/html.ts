const ENTITIES: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": '#39',
};

/** Any text as text of a document or value of an attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => `&${ENTITIES[char]};`);

const CHARACTERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(ENTITIES).map(([char, name]) => [name, char])),
  apos: "'",
  nbsp: '\u00a0',
};

/** An attribute's value as `escaped` or a browser wrote it; other entities do not come up there. */
export const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (_, name: string) => CHARACTERS[name] ?? '');

interface Entry {
  readonly depth: number;
  readonly title: string;
}

/** Titles as nested lists; a depth exceeds the one before by one at most. */
export function nestedList(entries: readonly Entry[], attributes = ''): string {
  let html = '';
  let depth = -1;
  for (const entry of entries) {
    if (entry.depth > depth) html += depth === -1 ? `<ul${attributes}>` : '<ul>';
    else html += `</li>${'</ul></li>'.repeat(depth - entry.depth)}`;
    html += `<li>${escaped(entry.title)}`;
    depth = entry.depth;
  }
  return depth === -1 ? '' : `${html}${'</li></ul>'.repeat(depth + 1)}`;
}
