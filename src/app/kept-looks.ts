import { rowsOf, type Plan } from '../domain/plan.ts';
import { STATUSES } from '../domain/scoring/status.ts';
import type { Editor } from '../editor/editor.ts';
import { type Filter, NO_FILTER, RANKS } from '../editor/filter.ts';
import { COLOURINGS, type ColourBy, LAYOUTS, type LayoutName, type Session } from '../editor/session.ts';
import type { PlanId } from '../storage/contract.ts';

/** What a person lets stand out in a plan, what colours mean there and how it is arranged: of this device, as folds are. */
export interface KeptLook {
  readonly filter: Filter;
  readonly colourBy: ColourBy;
  readonly layout: LayoutName;
}

const keyOf = (id: PlanId) => `throughline.look.${id}`;

export function readLook(id: PlanId, plan: Plan): KeptLook {
  try {
    return lookIn(JSON.parse(localStorage.getItem(keyOf(id)) ?? '{}'), plan);
  } catch {
    return lookIn({}, plan);
  }
}

/** What was stored, without what the plan no longer has: a filter by somebody gone would dim everything. */
export function lookIn(stored: unknown, plan: Plan): KeptLook {
  const { filter, colourBy, layout } = fieldsOf(stored);
  const asked = fieldsOf(filter);
  const tags = new Set(rowsOf(plan, 'nodes').flatMap((node) => node.tags ?? []));
  const owner = (id: unknown) => id === null || (typeof id === 'string' && Object.hasOwn(plan.parties, id));
  const { periodId } = asked;
  return {
    colourBy: COLOURINGS.find((known) => known === colourBy) ?? 'level',
    layout: LAYOUTS.find((known) => known === layout) ?? 'leftRight',
    filter: {
      owners: listOf(asked['owners']).filter((id): id is Filter['owners'][number] => owner(id)),
      levels: RANKS.filter((level) => listOf(asked['levels']).includes(level)),
      statuses: STATUSES.filter((status) => listOf(asked['statuses']).includes(status)),
      tags: listOf(asked['tags']).filter((tag): tag is string => typeof tag === 'string' && tags.has(tag)),
      periodId: rowsOf(plan, 'periods').find(({ id }) => id === periodId)?.id ?? null,
    },
  };
}

const listOf = (stored: unknown): readonly unknown[] => (Array.isArray(stored) ? stored : []);
const fieldsOf = (stored: unknown): Readonly<Record<string, unknown>> =>
  typeof stored === 'object' && stored !== null ? { ...stored } : {};

/** Writes the look down whenever it changes. */
export const keepLook = (id: PlanId, editor: Editor): (() => void) =>
  editor.store.subscribe(({ session }, { session: before }) => {
    const { filter, colourBy } = session;
    const layout = layoutOf(session);
    if (filter !== before.filter || colourBy !== before.colourBy || layout !== layoutOf(before))
      writeLook(id, { filter, colourBy, layout });
  });

/** What is chosen for a presentation goes with it. */
const layoutOf = ({ layout, presenting }: Session): LayoutName => presenting?.before.layout ?? layout;

function writeLook(id: PlanId, look: KeptLook): void {
  try {
    const isPlain = look.filter === NO_FILTER && look.colourBy === 'level' && look.layout === 'leftRight';
    if (isPlain) localStorage.removeItem(keyOf(id));
    else localStorage.setItem(keyOf(id), JSON.stringify(look));
  } catch {
    // No room, or no storage at all: the plan opens plain next time.
  }
}
