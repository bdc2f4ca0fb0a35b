import { useMemo } from 'react';
import { mergeChanges } from '../../domain/commands/merge-plan.ts';
import type { Diff } from '../../domain/diff.ts';
import { isEditable } from '../../editor/actions/on-selection.ts';
import type { PlanContent } from '../../formats/format.ts';
import type { OpenPlan } from '../open-plan.ts';
import { useApp } from '../use-app.tsx';

/** The plan on screen that a file could go into, and what a merge would change there. */
export interface Changes {
  readonly open: OpenPlan;
  readonly diff: Diff;
}

/** Null where there is no plan on screen, or it may not be changed. */
export function useChanges(content: PlanContent | null): Changes | null {
  const { open } = useApp();
  const target = open && isEditable(open.editor) ? open : null;
  return useMemo(() => {
    if (!target || !content) return null;
    const diff = content.type === 'plan' ? mergeChanges(target.editor.plan, content.plan) : [];
    return { open: target, diff };
  }, [target, content]);
}
