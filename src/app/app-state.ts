import type { NodeId, PeriodId } from '../domain/ids.ts';

import type { Action } from '../editor/action.ts';
import type { PictureScope } from '../editor/viewport.ts';
import type { Loss, PlanId, PlanSummary } from '../storage/contract.ts';
import type { OpenPlan } from './open-plan.ts';
import type { PictureFormat } from './pictures/picture-choice.ts';
import type { Preferences } from './preferences.ts';
import type { Toast } from './notices/toast.ts';

/** The dialog in front of everything, if any. */
export type DialogRequest =
  /** `typed` before it was on screen: see `typeAhead`. */
  | { readonly type: 'palette'; readonly typed?: string }
  | { readonly type: 'connect'; readonly typed?: string }
  | { readonly type: 'shortcuts' }
  | { readonly type: 'pasteOutline' }
  | { readonly type: 'saveCopy' }
  | { readonly type: 'printView' }
  | { readonly type: 'backups' }
  | { readonly type: 'storage' }
  | { readonly type: 'mirrorProblems' }
  | { readonly type: 'openNext'; readonly periodId: PeriodId }
  | { readonly type: 'periods' }
  | { readonly type: 'dueDates' }
  | { readonly type: 'putIntoPeriod'; readonly of: 'selection' | 'backlog' }
  | { readonly type: 'nextPhase' }
  | { readonly type: 'requestChange'; readonly nodeId?: NodeId }
  | { readonly type: 'picture'; readonly format: PictureFormat; readonly scope?: PictureScope }
  | { readonly type: 'renamePlan'; readonly id: PlanId; readonly title: string }
  | { readonly type: 'deletePlan'; readonly id: PlanId; readonly title: string }
  /** A file being read, then its preview. */
  | { readonly type: 'import'; readonly file: File; readonly intent: ImportIntent };

/** From the upper left corner of the page. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

/** What the person most likely wants of a file; both are always offered. */
export type ImportIntent = 'open' | 'merge';

export interface AppState {
  readonly preferences: Preferences;
  /** Everything a person can press, by id, with the keys it has for this person. */
  readonly actions: ReadonlyMap<string, Action>;
  /** What lies in this browser, the trash included; none until the storage has told. */
  readonly plans: readonly PlanSummary[] | null;
  /** The plan on screen; none on the start page. */
  readonly open: OpenPlan | null;
  /** Not null: how to go on has to be chosen first. */
  readonly loss: Loss | null;
  readonly dialog: DialogRequest | null;
  /** Where on the page the menu of what is chosen lies open, if it does. */
  readonly menuAt: MenuPlace | null;
  readonly toasts: readonly Toast[];
  /** The latest words for a screen reader; `number` grows so that the same words are said again. */
  readonly spoken: { readonly number: number; readonly text: string };
  /** A newer version of the app waits to be put in place. */
  readonly updateReady: (() => Promise<void>) | null;
}
