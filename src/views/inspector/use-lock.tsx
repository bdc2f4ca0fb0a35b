import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { lockOf } from '../../domain/cycle/locks.ts';
import { rowsById } from '../../domain/diff.ts';
import type { NodeId } from '../../domain/ids.ts';
import type { TableName } from '../../domain/plan.ts';
import { useActions, useEditor } from '../../editor/react.tsx';
import { lockText } from '../../i18n/lock-text.ts';
import { LockMark } from '../../ui/lock-mark.tsx';
import { useInspector } from './inspector-context.tsx';

interface Locked {
  readonly isLocked: boolean;
  /** The sign that says why; a press asks for the change where that is the way. */
  readonly mark: ReactNode;
}

const OPEN: Locked = { isLocked: false, mark: null };

/** Whether the phase of their period keeps a field of some rows as it is (domain E, edit matrix). */
export function useLock(table: TableName, ids: readonly string[], field?: string): Locked {
  const { plan } = useInspector();
  const rows = rowsById(plan, table);
  return useLockOf(
    table,
    ids.flatMap((id) => rows[id] ?? []),
    field,
  );
}

/** The owner of a node is a role that may still have to be made. */
export const useOwnerLock = (ids: readonly NodeId[]): Locked =>
  useLockOf(
    'roles',
    ids.map((nodeId) => ({ nodeId, role: 'accountable' })),
  );

function useLockOf(table: TableName, rows: readonly object[], field?: string): Locked {
  const editor = useEditor();
  const actions = useActions();
  const { i18n } = useTranslation('cycle');
  const { plan, words, readOnly } = useInspector();
  if (readOnly) return OPEN;
  for (const row of rows) {
    const lock = lockOf(plan, table, row, field);
    if (!lock) continue;
    const ask = () => void actions.get('requestChange')?.run(editor);
    return {
      isLocked: true,
      mark: (
        <LockMark
          reason={lockText(i18n.language, words, lock)}
          onPress={lock.wayOut === 'request' ? ask : undefined}
        />
      ),
    };
  }
  return OPEN;
}
