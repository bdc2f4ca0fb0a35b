import { type Link, linkTable, type LinkType } from '../../domain/rows/link.ts';

type LinkField = keyof typeof linkTable.fields & keyof Link;

/** Fields that mean something on some arrows only; what is not named means the same on all of them. */
const ONLY_ON: { readonly [F in LinkField]?: readonly LinkType[] } = {
  weightBp: ['contributes', 'serves'],
  weightLocked: ['contributes', 'serves'],
  reading: ['contributes', 'conditions'],
  evidence: ['contributes', 'conditions', 'threatens'],
  dependency: ['precedes'],
  lagDays: ['precedes'],
};
/** Not typed in: the ends, what the arrow means, and whether it is a home. */
const FIXED: ReadonlySet<string> = new Set(['id', 'type', 'from', 'to', 'primary']);

const isField = (name: string): name is LinkField => Object.hasOwn(linkTable.fields, name);

/** What can be said of an arrow of this type, in the order of its table. */
export const linkFields = (type: LinkType): readonly LinkField[] =>
  Object.keys(linkTable.fields)
    .filter(isField)
    .filter((name) => !FIXED.has(name) && (ONLY_ON[name]?.includes(type) ?? true));
