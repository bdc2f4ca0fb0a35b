import { posix } from 'node:path';
import { isNode, nodesOf, placeOf, type SourceFile, type SyntaxNode, textOf } from './source.ts';

/**
 * Which layers a layer may import from: the arrows of ARCHITECTURE.md, all of them.
 * `import type`, re-exports, dynamic imports and workers count like any other.
 */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  editor: ['domain'],
  storage: ['domain'],
  formats: ['domain'],
  i18n: [],
  ui: [],
  views: ['editor', 'domain', 'i18n', 'ui'],
  app: ['views', 'editor', 'storage', 'formats', 'i18n', 'ui', 'domain'],
  'main.tsx': ['app'],
};

/** Packages kept to the layers they belong to; those not named here may be used anywhere but in the domain. */
const KEPT: readonly { readonly packages: RegExp; readonly to: RegExp; readonly why: string }[] = [
  { packages: /^@xyflow\//, to: /^src\/views\/(canvas|diagram)\//, why: 'React Flow is for drawings' },
  { packages: /^(dexie|dexie-.*)$/, to: /^src\/storage\//, why: 'Dexie is for storage' },
  {
    packages: /^(react|react-dom|react-aria.*)(\/|$)/,
    to: /^src\/(ui|views|app|editor|i18n|main)/,
    why: 'no React here',
  },
];

/** What the domain may use: pure functions only. */
const DOMAIN_PACKAGES = /^(zod|xstate|fractional-indexing|d3-[a-z]+)(\/|$)/;

interface Import {
  readonly specifier: string;
  readonly place: string;
}

/** Every module a file names, however it does. */
export function importsOf(file: SourceFile): Import[] {
  return nodesOf(file).flatMap((node) => {
    const specifier = textOf(namesByUrl(node) ? firstArgument(node) : node.source);
    if (!specifier || (namesByUrl(node) && !specifier.startsWith('.'))) return [];
    return [{ specifier, place: placeOf(file, node) }];
  });
}

/** `new URL('./x.worker.ts', import.meta.url)` and `import.meta.glob('./x/*.ts')` */
function namesByUrl(node: SyntaxNode): boolean {
  if (node.type === 'NewExpression') return textOf(node.callee) === 'URL';
  const callee = node.type === 'CallExpression' ? node.callee : undefined;
  return isNode(callee) && isNode(callee.object) && callee.object.type === 'MetaProperty';
}

const firstArgument = (node: SyntaxNode): unknown =>
  Array.isArray(node.arguments) ? node.arguments[0] : undefined;

const layerOf = (path: string) => path.split('/')[1] ?? '';
const viewOf = (path: string) => /^src\/views\/([^/]+)\//.exec(path)?.[1];

/** Not views: the machinery for drawings, diagrams, fields, tables, computed numbers and findings, that views share. */
const SHARED: readonly string[] = [
  'canvas',
  'diagram',
  'feedback',
  'fields',
  'findings',
  'grid',
  'judging',
  'numbers',
];

function arrowFinding(from: string, to: string): string | undefined {
  const [layer, target] = [layerOf(from), layerOf(to)];
  const arrows = ARROWS[layer];
  if (!arrows) return `${layer} is no layer of the house`;
  if (layer !== target && !arrows.includes(target)) return `${layer} may not import ${target}`;
  // The registry beside the views names them all; a view names none but itself.
  const [view, other] = [viewOf(from), viewOf(to)];
  const isOther = view !== undefined && other !== undefined && other !== view;
  return isOther && !SHARED.includes(other) ? `view ${view} may not import view ${other}` : undefined;
}

function packageFinding(from: string, name: string): string | undefined {
  if (layerOf(from) === 'domain' && !DOMAIN_PACKAGES.test(name)) return `domain may not import ${name}`;
  const kept = KEPT.find(({ packages, to }) => packages.test(name) && !to.test(from));
  return kept && `${kept.why}, not ${name}`;
}

/** One line for each import the house does not allow. */
export function importFindings(file: SourceFile): string[] {
  return importsOf(file).flatMap(({ specifier, place }) => {
    const finding = specifier.startsWith('.')
      ? arrowFinding(file.path, posix.join(posix.dirname(file.path), specifier))
      : packageFinding(file.path, specifier);
    return finding ? [`${place} ${finding}`] : [];
  });
}
