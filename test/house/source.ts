import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** A file of the project; the path is relative to its top, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A node of a syntax tree; its fields are looked at one by one. */
export type SyntaxNode = Readonly<Record<string, unknown>> & { readonly type: string };

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every file of a top-level folder whose name matches. */
export function filesIn(folder: string, name: RegExp): SourceFile[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => name.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(root + path, 'utf8') }));
}

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Every node of a TypeScript file, the outer ones first. */
export function nodesOf({ path, text }: SourceFile): SyntaxNode[] {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path} does not parse: ${error.message}`);
  const found: SyntaxNode[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (!isNode(value)) return;
    found.push(value);
    Object.values(value).forEach(visit);
  };
  visit(program);
  return found;
}

/** The text a node stands for: a name, or a literal's value. */
export function textOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  const text = node.name ?? node.value;
  return typeof text === 'string' ? text : undefined;
}

/** "path:line" of a node, to click on. */
export function placeOf({ path, text }: SourceFile, node: SyntaxNode): string {
  const start = typeof node.start === 'number' ? node.start : 0;
  return `${path}:${text.slice(0, start).split('\n').length}`;
}
