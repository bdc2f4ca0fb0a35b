const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The accessible name of a node in any view: kind or level, then title, then whatever else is told of it. */
export const named = (title: string): RegExp => new RegExp(`^[^,]+, ${escaped(title)}(?:,|$)`, 'u');

/** A text as it stands anywhere in another. */
export const containing = (text: string): RegExp => new RegExp(escaped(text), 'u');

export const beginning = (text: string): RegExp => new RegExp(`^${escaped(text)}`, 'u');
