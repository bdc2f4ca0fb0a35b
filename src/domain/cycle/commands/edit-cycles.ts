import { templatesOf } from '../cycle-of.ts';
import { PRESETS } from '../presets.ts';
import { type CycleTemplate, cycleTemplate } from '../template.ts';
import { SETTINGS_ID } from '../../ids.ts';
import { rowsOf, settingsOf } from '../../plan.ts';
import { refusal } from '../../refusal.ts';
import { fail, ok } from '../../result.ts';
import type { Period } from '../../rows/period.ts';
import type { Run } from '../../commands/command.ts';
import type { Draft } from '../../commands/draft.ts';

/** Another form of a workflow, its way back to how it came, and which new periods run it. */
export interface EditCycles {
  readonly type: 'editCycles';
  readonly template?: CycleTemplate;
  /** The id of a preset to be had as it came again. */
  readonly reset?: string;
  readonly use?: { readonly type: Period['type']; readonly templateId: string | null };
}

export const editCycles: Run<EditCycles> = (draft, { template, reset, use }) => {
  if (template) {
    const next = { ...template, version: nextVersion(draft, template) };
    if (!cycleTemplate().safeParse(next).success || !isWhole(next)) return fail(refusal('badValue'));
    put(draft, template.id, next);
  }
  if (reset !== undefined) {
    if (!Object.hasOwn(PRESETS, reset)) return fail(refusal('notFound'));
    put(draft, reset, null);
  }
  if (use) {
    const { cycleDefaults = {} } = settingsOf(draft.base);
    const { [use.type]: _before, ...others } = cycleDefaults;
    const isKnown = templatesOf(draft.base).some(({ id }) => id === use.templateId);
    if (use.templateId !== null && !isKnown) return fail(refusal('notFound'));
    draft.patch('settings', SETTINGS_ID, {
      cycleDefaults: use.templateId === null ? others : { ...others, [use.type]: use.templateId },
    });
  }
  return ok({ count: 1 });
};

function put(draft: Draft, id: string, template: CycleTemplate | null): void {
  const own = settingsOf(draft.base).cycleTemplates ?? [];
  const at = own.findIndex((other) => other.id === id);
  const place = at < 0 ? own.length : at;
  const cycleTemplates = own.toSpliced(place, at < 0 ? 0 : 1, ...(template ? [template] : []));
  draft.patch('settings', SETTINGS_ID, { cycleTemplates });
}

/**
 * One more than any that has been in use: what a period has begun with stays what it was. A version that nobody has
 * begun with yet is still being made, and keeps its number.
 */
function nextVersion({ base }: Draft, { id, version }: CycleTemplate): number {
  const used = rowsOf(base, 'periods').flatMap(({ cycle }) => (cycle?.id === id ? cycle.version : []));
  const preset = Object.hasOwn(PRESETS, id) ? [1] : [];
  const last = Math.max(0, ...used, ...preset);
  return version > last ? version : last + 1;
}

/** Every state has a name of its own, and every way leads from one of them to one of them. */
function isWhole({ states, transitions }: CycleTemplate): boolean {
  const names = new Set(states.map(({ id }) => id));
  return (
    names.size === states.length && transitions.every(({ from, to }) => names.has(from) && names.has(to))
  );
}
