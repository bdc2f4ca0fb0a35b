import type { CalendarDay } from '../date.ts';
import { type Plan, settingsOf } from '../plan.ts';
import type { Period } from '../rows/period.ts';
import { arrowsFrom, cycleOf, stateOf } from './cycle-of.ts';
import type { GuardLook, Open } from './guards/guard.ts';
import { type GuardCode, guardOf, openOf } from './guards/index.ts';
import { membersOf } from './members.ts';
import type { CycleTransition, GuardUse } from './template.ts';

/** One guard at an arrow and what it finds open; nothing where it holds. */
export interface Asked {
  readonly guard: GuardCode;
  readonly open: readonly Open[];
}

/** One way on from where a period stands. */
export interface Move {
  readonly arrow: CycleTransition;
  readonly asked: readonly Asked[];
  /** What holds it up, warnings aside. */
  readonly blocks: readonly Open[];
  readonly warnings: readonly Open[];
  /** Whether somebody may step over what holds it up, with a reason: never over an error of structure. */
  readonly mayOverride: boolean;
}

/** What guards look at of a period. What is given up is planned no more. */
export function lookAt(plan: Plan, period: Period, today: CalendarDay, approverId?: string): GuardLook {
  const members = membersOf(plan, period.id).flatMap((id) => {
    const node = plan.nodes[id];
    const isOut = node && 'state' in node && (node.state === 'cancelled' || node.state === 'obsolete');
    return node && !isOut ? node : [];
  });
  return { plan, period, today, settings: settingsOf(plan), members, approverId };
}

/** All ways on from where a period stands, forward ones first, each with what holds it up. */
export function movesOf(plan: Plan, period: Period, today: CalendarDay): readonly Move[] {
  const arrows = arrowsFrom(cycleOf(plan, period), stateOf(plan, period).id);
  const look = lookAt(plan, period, today);
  return ORDER.flatMap((direction) =>
    arrows.filter((arrow) => arrow.direction === direction).map((arrow) => moveBy(look, arrow)),
  );
}
const ORDER = ['forward', 'next', 'backward', 'cancel'] as const;

/** One arrow with what holds it up. */
export function moveBy(look: GuardLook, arrow: CycleTransition): Move {
  const asked = (arrow.guards ?? []).flatMap((use: GuardUse) => {
    const guard = guardOf(use.guard);
    return guard ? { guard: guard.code, open: openOf(look, use.guard, use.params) } : [];
  });
  const open = asked.flatMap((each) => each.open);
  const blocks = open.filter(({ severity }) => severity === 'block');
  return {
    arrow,
    asked,
    blocks,
    warnings: open.filter(({ severity }) => severity === 'warn'),
    mayOverride: !blocks.some(({ isStructural }) => isStructural),
  };
}
