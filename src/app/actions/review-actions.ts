import { mayOpenNext } from '../../domain/review/may-open-next.ts';
import type { Period } from '../../domain/rows/period.ts';
import type { Action } from '../../editor/action.ts';
import type { Editor } from '../../editor/editor.ts';
import type { App } from '../app.ts';

/** From a period that is over to the next one. */
export const reviewActions = (app: App): readonly Action[] => [
  {
    id: 'openNext',
    group: 'plan',
    enabled: (editor) => closedPeriod(editor) !== null,
    run: (editor) => {
      const period = closedPeriod(editor);
      if (period && editor?.mayChange()) app.show({ type: 'openNext', periodId: period.id });
    },
  },
];

/** The period that is worked on, once it is closed and nothing follows it yet. */
function closedPeriod(editor: Editor | null): Period | null {
  const id = editor?.session.period;
  const period = id && editor.plan.periods[id];
  return period && mayOpenNext(editor.plan, period) ? period : null;
}
