import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { type LintState, lintingOf } from './linting.ts';
import { useEditor } from './react.tsx';

/** Part of what the rules say of the plan; as long as somebody asks, the rules follow the plan. */
export function useLinting<T>(select: (state: LintState) => T): T {
  const linting = lintingOf(useEditor());
  useEffect(() => linting.follow(), [linting]);
  return useStore(linting.store, useShallow(select));
}
