import { hasRows } from '../../domain/plan.ts';
import type { Action } from '../action.ts';

/** What people earn is on screen only while it is asked for. */
export const payActions: readonly Action[] = [
  {
    id: 'showPay',
    group: 'view',
    enabled: (editor) => editor !== null && hasRows(editor.plan, 'parties'),
    run: (editor) => editor?.look({ showsPay: !editor.session.showsPay }),
  },
];
