import { useCallback } from 'react';
import type { CycleTemplate } from '../../../domain/cycle/template.ts';
import { settingsOf } from '../../../domain/plan.ts';
import type { Period } from '../../../domain/rows/period.ts';
import { useEditor, useEditorState } from '../../../editor/react.tsx';

/** Puts a changed template into the plan; says whether it was taken. */
export function useSaveTemplate(): (template: CycleTemplate) => boolean {
  const editor = useEditor();
  return useCallback(
    (template) => editor.dispatch({ type: 'editCycles', template }, { quiet: true }).ok,
    [editor],
  );
}

/** Whether the plan has made a template its own, and what can be done with it as a whole. */
export function useTemplateChoice({ id }: CycleTemplate) {
  const editor = useEditor();
  const isOwn = useEditorState(({ plan }) =>
    (settingsOf(plan).cycleTemplates ?? []).some((template) => template.id === id),
  );
  return {
    isOwn,
    reset: () => void editor.dispatch({ type: 'editCycles', reset: id }),
    /** Not this one: what periods of the kind run by themselves. */
    runFor: (type: Period['type'], isUsed: boolean) =>
      void editor.dispatch({ type: 'editCycles', use: { type, templateId: isUsed ? id : null } }),
  };
}
