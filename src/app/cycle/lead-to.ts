import { navigate } from 'wouter/use-hash-location';
import type { Open, Place } from '../../domain/cycle/guards/guard.ts';
import type { IndicatorId, NodeId, PeriodId } from '../../domain/ids.ts';
import { type Plan, rowAt } from '../../domain/plan.ts';
import type { Editor } from '../../editor/editor.ts';
import { goToNode } from '../../editor/go-to-node.ts';
import { type ViewDefinition, VIEWS, type ViewId } from '../../views/registry.ts';
import type { App } from '../app.ts';
import { isNarrow } from '../narrow.ts';
import { planPath, viewOnScreen } from '../routes.ts';

/** Topic of the message that leads back to what holds a period up. */
export const BACK_TO_LIST = 'back to the list';

/** Where each kind of thing is mended: the first of these views there is. */
const VIEWS_OF: Readonly<Record<Place, readonly string[]>> = {
  structure: ['tree'],
  agreement: ['agreement', 'tree'],
  indicators: ['tree'],
  schedule: ['outline', 'tree'],
  checkIn: ['checkIn', 'tree'],
  evaluation: ['evaluation', 'tree'],
  review: ['review', 'tree'],
  people: ['cycle', 'tree'],
  periods: ['cycle', 'tree'],
};
/** In these every goal is at hand already: nobody is taken elsewhere to mend its structure or its indicators. */
const SHOW_ALL: ReadonlySet<string> = new Set(['tree', 'outline', 'chain', 'logframe']);
const all: readonly (ViewDefinition & { readonly id: ViewId })[] = VIEWS;

function viewFor(place: Place): ViewId {
  const now = all.find(({ id }) => id === viewOnScreen()?.id);
  const isAnywhere = place === 'structure' || place === 'indicators';
  if (isAnywhere && now && SHOW_ALL.has(now.id)) return now.id;
  const wanted = VIEWS_OF[place].find((id) => all.some((view) => view.id === id));
  return all.find(({ id }) => id === wanted)?.id ?? all[0]?.id ?? VIEWS[0].id;
}

/** The node that an open condition is about, be it itself, one of its indicators or an arrow from it. */
export function nodeOf(plan: Plan, { rows }: Pick<Open, 'rows'>): NodeId | null {
  for (const { table, id } of rows) {
    if (table === 'nodes' && rowAt(plan, 'nodes', id)) return id as NodeId;
    const row: { readonly nodeId?: string; readonly from?: string } | undefined =
      table === 'indicators'
        ? rowAt(plan, 'indicators', id as IndicatorId)
        : table === 'links'
          ? rowAt(plan, 'links', id)
          : undefined;
    const node = row?.nodeId ?? row?.from;
    if (node && rowAt(plan, 'nodes', node)) return node as NodeId;
  }
  return null;
}

/** Takes a person to what holds a period up: the view where it is mended, with the row chosen and its fields open. */
export function leadTo(app: App, editor: Editor, open: Open): void {
  if (!app.open) return;
  const node = nodeOf(editor.plan, open);
  const period = open.rows.find(({ table }) => table === 'periods')?.id;
  const other = period && rowAt(editor.plan, 'periods', period) ? (period as PeriodId) : null;
  if (other !== null && node === null && other !== editor.session.period) editor.look({ period: other });
  const part = node === null ? editor.session : undefined;
  navigate(planPath(app.open.id, viewFor(open.place), part));
  if (node === null) return;
  goToNode(editor, node);
  // On a phone the fields would cover the view; there a press on the row opens them.
  if (!app.preferences.inspectorOpen && !isNarrow()) void app.prefer({ inspectorOpen: true });
}
