import { useState } from 'react';
import { COLUMNS, type ColumnId } from './columns.ts';

/** Which columns a person wants to see is of this device: it lies beside the other preferences, not in the plan. */
const KEY = 'throughline.outline.columns';
const AT_FIRST: readonly ColumnId[] = COLUMNS.filter((id) => id !== 'code');

export function useWantedColumns(): readonly [readonly ColumnId[], (column: ColumnId) => void] {
  const [wanted, setWanted] = useState(read);
  const toggle = (column: ColumnId) => {
    const next = COLUMNS.filter((id) => wanted.includes(id) !== (id === column));
    setWanted(next);
    write(next);
  };
  return [wanted, toggle];
}

function read(): readonly ColumnId[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return Array.isArray(stored) ? COLUMNS.filter((id) => stored.includes(id)) : AT_FIRST;
  } catch {
    return AT_FIRST;
  }
}

function write(columns: readonly ColumnId[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(columns));
  } catch {
    // A browser that keeps nothing shows the usual columns next time.
  }
}
