import { nodesOf, placeOf, type SourceFile, type SyntaxNode, textOf } from './source.ts';

/** Names through which text becomes markup or code, wherever they stand. */
const SINKS = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'srcdoc',
  'srcDoc',
]);

/** What the domain must be given (`ctx`), so that every rule gives the same answer twice. */
const CLOCK_AND_CHANCE = new Set(['Date.now', 'Math.random', 'crypto.randomUUID', 'performance.now']);

const memberOf = (node: SyntaxNode) =>
  node.type === 'MemberExpression' ? `${textOf(node.object)}.${textOf(node.property)}` : undefined;

function sinkIn(node: SyntaxNode): string | undefined {
  const member = memberOf(node);
  if (member === 'document.write' || member === 'document.writeln') return member;
  const callee =
    node.type === 'CallExpression' || node.type === 'NewExpression' ? textOf(node.callee) : undefined;
  if (callee === 'eval' || callee === 'Function') return callee;
  const named = node.type === 'Identifier' || node.type === 'JSXIdentifier' || node.type === 'Literal';
  const name = named ? textOf(node) : undefined;
  if (name && SINKS.has(name)) return name;
  const element = node.type === 'JSXOpeningElement' ? textOf(node.name) : undefined;
  if (element === 'style' || element === 'script' || element === 'iframe') return `<${element}>`;
  return undefined;
}

function chanceIn(node: SyntaxNode): string | undefined {
  const member = memberOf(node);
  if (member && CLOCK_AND_CHANCE.has(member)) return member;
  const isDate =
    textOf(node.callee) === 'Date' && Array.isArray(node.arguments) && node.arguments.length === 0;
  return node.type === 'NewExpression' && isDate ? 'new Date()' : undefined;
}

/** One line for each way in which text could run, and for each clock or dice inside the domain. */
export function sinkFindings(file: SourceFile): string[] {
  const isDomain = file.path.startsWith('src/domain/');
  return nodesOf(file).flatMap((node) => {
    const found = sinkIn(node) ?? (isDomain ? chanceIn(node) : undefined);
    return found ? [`${placeOf(file, node)} ${found}`] : [];
  });
}

const BRAND = 'Throughline';
const SPOKEN_ATTRIBUTES = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label']);
const hasWords = (text: string) => /\p{L}{2}/u.test(text) && text.trim() !== BRAND;

/** One line for each text in a component that a person would read and no translator would see. */
export function wordFindings(file: SourceFile): string[] {
  return nodesOf(file).flatMap((node) => {
    const isText = node.type === 'JSXText';
    const isSpoken = node.type === 'JSXAttribute' && SPOKEN_ATTRIBUTES.has(textOf(node.name) ?? '');
    const text = textOf(isText ? node : isSpoken ? node.value : undefined) ?? '';
    return hasWords(text) ? [`${placeOf(file, node)} "${text.trim()}" is not in i18n`] : [];
  });
}
