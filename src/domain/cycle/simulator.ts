import { arrowsFrom } from './cycle-of.ts';
import type { GuardCode } from './guards/index.ts';
import { guardOf } from './guards/index.ts';
import { stateAfter } from './machine.ts';
import type { CycleTemplate, CycleTransition } from './template.ts';

/** A token that somebody moves through a template to see what it does; no plan is involved. */
export interface Token {
  readonly state: string;
  /** The arrows it went along, oldest first. */
  readonly path: readonly CycleTransition[];
}

export interface Choice {
  readonly arrow: CycleTransition;
  /** The guards that hold it up, as somebody has set them; empty where it is open. */
  readonly failing: readonly GuardCode[];
}

export const tokenAt = ({ states }: CycleTemplate): Token => ({ state: states[0]?.id ?? '', path: [] });

/** The arrows a token can choose from, with the guards that somebody lets fail. */
export const choicesOf = (
  template: CycleTemplate,
  { state }: Token,
  failing: ReadonlySet<string>,
): readonly Choice[] =>
  arrowsFrom(template, state).map((arrow) => ({
    arrow,
    failing: (arrow.guards ?? []).flatMap(({ guard }) => {
      const known = failing.has(guard) ? guardOf(guard) : undefined;
      return known ? [known.code] : [];
    }),
  }));

/** The token after an event, by the same machine that moves periods; null where it stays. */
export function fired(
  template: CycleTemplate,
  { state, path }: Token,
  event: string,
  failing: ReadonlySet<string>,
): Token | null {
  const to = stateAfter(template, state, event, ({ guard }) => failing.has(guard));
  const arrow = arrowsFrom(template, state).find(
    (each) =>
      each.event === event && each.to === to && !(each.guards ?? []).some(({ guard }) => failing.has(guard)),
  );
  return to === null || !arrow ? null : { state: to, path: [...path, arrow] };
}
