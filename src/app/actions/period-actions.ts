import { periodBeside, periodOn } from '../../domain/cycle/period-tree.ts';
import { hasRows, rowsOf } from '../../domain/plan.ts';
import type { Period } from '../../domain/rows/period.ts';
import type { Action } from '../../editor/action.ts';
import { hasSelection, isEditable } from '../../editor/actions/on-selection.ts';
import type { Editor } from '../../editor/editor.ts';
import type { App } from '../app.ts';
import { message } from '../words.ts';

/** From one period to another. */
export const periodActions = (app: App): readonly Action[] => [
  walk(app, 'periodNext', 'alt+pagedown', 1),
  walk(app, 'periodPrevious', 'alt+pageup', -1),
  {
    id: 'periodAll',
    group: 'go',
    enabled: (editor) => editor !== null && editor.session.period !== null,
    run: (editor) => {
      editor?.look({ period: null });
      app.say(message('periods:all'));
    },
  },
  {
    id: 'addPeriods',
    group: 'plan',
    enabled: isEditable,
    run: () => app.show({ type: 'periods' }),
  },
  {
    id: 'dueDates',
    group: 'plan',
    enabled: hasPeriods,
    run: () => app.show({ type: 'dueDates' }),
  },
  {
    id: 'exportCalendar',
    group: 'file',
    enabled: hasPeriods,
    run: async () => (await import('../periods/save-calendar.ts')).saveCalendar(app),
  },
  {
    id: 'putIntoPeriod',
    group: 'node',
    enabled: (editor) => isEditable(editor) && hasPeriods(editor) && hasSelection(editor),
    run: () => app.show({ type: 'putIntoPeriod', of: 'selection' }),
  },
  {
    id: 'backlog',
    group: 'plan',
    enabled: (editor) => isEditable(editor) && hasPeriods(editor),
    run: () => app.show({ type: 'putIntoPeriod', of: 'backlog' }),
  },
];

const hasPeriods = (editor: Editor | null): boolean => editor !== null && hasRows(editor.plan, 'periods');

const walk = (app: App, id: string, key: string, step: 1 | -1): Action => ({
  id,
  group: 'go',
  keys: [key],
  whileTyping: true,
  enabled: (editor) => editor !== null && beside(editor, step) !== null,
  run: (editor) => {
    const period = editor && beside(editor, step);
    if (!editor || !period) return;
    editor.look({ period: period.id });
    app.say(period.title);
  },
});

/** From all periods one arrives at that of today, or at the first. */
function beside({ plan, session, today }: Editor, step: 1 | -1): Period | null {
  if (session.period !== null) return periodBeside(plan, session.period, step);
  const first = rowsOf(plan, 'periods').toSorted((a, b) => (a.start < b.start ? -1 : 1))[0];
  return periodOn(plan, today) ?? first ?? null;
}
