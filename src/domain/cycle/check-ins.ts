import type { CalendarDay } from '../date.ts';
import type { NodeId, PartyId, PeriodId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import { fieldsOf, type Node } from '../kinds/index.ts';
import { type Plan, settingsOf } from '../plan.ts';
import type { Entry } from '../rows/entry.ts';
import type { Indicator } from '../rows/indicator.ts';
import type { Period } from '../rows/period.ts';
import { formulaOf } from '../scoring/computed-indicator.ts';
import { contributionsTo } from '../tree/links.ts';
import { ownerOf } from '../tree/owner.ts';
import { membersOf, periodOf } from './members.ts';
import { periodLines, periodsAround, periodsWithin } from './period-tree.ts';
import {
  isClosed,
  nextCheckIn,
  type Rhythm,
  rhythmOf,
  type Standing,
  STANDINGS,
  standingOf,
} from './rhythm.ts';

/** One thing that is asked at a check-in: the number of an indicator or, where there is none, how much is done. */
export interface CheckInItem {
  /** Of the indicator, else of the node. */
  readonly id: string;
  readonly nodeId: NodeId;
  readonly indicator?: Indicator;
  /** It is computed from others: shown, not asked. */
  readonly isComputed: boolean;
  readonly period: Period;
  readonly rhythm: Rhythm;
  readonly last: CalendarDay | null;
  readonly due: CalendarDay | null;
  readonly standing: Standing;
}

/** Over for good (domain E, node end events): nothing is asked any more. */
const ENDED: ReadonlySet<unknown> = new Set(['achieved', 'partly', 'notAchieved', 'cancelled', 'obsolete']);
const isEnded = (node: Node): boolean => 'state' in node && ENDED.has(node.state);

/** What is asked about a node; nothing while it waits in the backlog, once it has ended, or where others say it. */
export function checkInsOf(plan: Plan, id: NodeId, today: CalendarDay): readonly CheckInItem[] {
  const node = plan.nodes[id];
  const periodId = node && !isEnded(node) ? periodOf(plan, id) : null;
  const period = periodId === null ? undefined : plan.periods[periodId];
  if (!node || !period) return [];
  const rhythm = rhythmOf(node);
  const indicators = rowsWith(plan, 'indicators', 'nodeId', id).toSorted(byOrder);
  const item = (about: Pick<CheckInItem, 'id' | 'indicator' | 'isComputed'>): CheckInItem => {
    const last = lastCheckIn(plan, id, about.indicator);
    const due = about.isComputed ? null : nextCheckIn(rhythm, last, period);
    const standing = standingOf(due, period, today, settingsOf(plan));
    return { ...about, nodeId: id, period, rhythm, last, due, standing };
  };
  if (indicators.length > 0)
    return indicators.map((indicator) =>
      item({
        id: indicator.id,
        indicator,
        isComputed: formulaOf(plan, indicator.id) !== undefined,
      }),
    );
  const isAsked = 'progressBp' in fieldsOf(node.kind) && contributionsTo(plan, id).length === 0;
  return isAsked ? [item({ id, isComputed: false })] : [];
}

const byOrder = (a: Indicator, b: Indicator): number =>
  a.order === b.order ? (a.id < b.id ? -1 : 1) : a.order < b.order ? -1 : 1;

/** The day somebody last said how it stands: entered a fact, or checked in on the indicator or the whole node. */
function lastCheckIn(plan: Plan, id: NodeId, indicator: Indicator | undefined): CalendarDay | null {
  const said = rowsWith(plan, 'entries', 'nodeId', id).filter(
    (entry) => isCheckIn(entry) && isAbout(entry, indicator),
  );
  const facts = indicator
    ? rowsWith(plan, 'values', 'indicatorId', indicator.id).filter(
        ({ kind, status }) => kind === 'actual' && status !== 'rejected',
      )
    : [];
  const days = [...said, ...facts].map(({ at }) => at.slice(0, 10)).toSorted();
  return days.at(-1) ?? null;
}

/** That there is no number is an answer too. */
const isCheckIn = ({ type, data }: Entry): boolean =>
  type === 'checkIn' || (type === 'decision' && data?.['about'] === 'noData');

const isAbout = ({ data }: Entry, indicator: Indicator | undefined): boolean => {
  const about = data?.['indicatorId'];
  return about === undefined || about === indicator?.id;
};

/** Whose, and in which period. */
export interface CheckInScope {
  readonly periodId: PeriodId | null;
  readonly ownerId: PartyId | null;
}

/** All that is asked in a period and those around and inside it, what calls for most first; then as it is read. */
export function checkInList(
  plan: Plan,
  today: CalendarDay,
  { periodId, ownerId }: CheckInScope,
  order: readonly NodeId[],
): readonly CheckInItem[] {
  const near =
    periodId === null
      ? periodLines(plan).map(({ period }) => period.id)
      : [...periodsWithin(plan, periodId), ...periodsAround(plan, periodId)];
  const isRunning = (id: PeriodId) => (plan.periods[id]?.start ?? today) <= today;
  const members = new Set(near.filter(isRunning).flatMap((id) => membersOf(plan, id)));
  return order
    .filter((id) => members.has(id) && (ownerId === null || ownerOf(plan, id)?.id === ownerId))
    .flatMap((id) => checkInsOf(plan, id, today))
    .filter(({ period }) => period.id === periodId || !isClosed(period))
    .toSorted((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing));
}

/** How a node as a whole stands: as the worst of what is asked about it; null where nothing is. */
export function checkInStanding(plan: Plan, id: NodeId, today: CalendarDay): Standing | null {
  const standings = checkInsOf(plan, id, today).map(({ standing }) => standing);
  return STANDINGS.find((standing) => standings.includes(standing)) ?? null;
}
