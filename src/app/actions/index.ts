import type { Action } from '../../editor/action.ts';
import { editorActions } from '../../editor/actions/index.ts';
import type { App } from '../app.ts';
import { chainViewActions } from './chain-view-actions.ts';
import { clipboardActions } from './clipboard-actions.ts';
import { connectActions } from './connect-actions.ts';
import { cycleActions } from './cycle-actions.ts';
import { fileActions } from './file-actions.ts';
import { goActions } from './go-actions.ts';
import { periodActions } from './period-actions.ts';
import { planActions } from './plan-actions.ts';
import { presentAction } from './present-action.ts';
import { problemActions } from './problem-actions.ts';
import { reviewActions } from './review-actions.ts';
import { settingsActions } from './settings-actions.ts';

/** Everything a person can press: palette, menus, tooltips, shortcut sheet and keyboard are made from this list. */
export const allActions = (app: App): readonly Action[] => [
  ...planActions(app),
  ...fileActions(app),
  ...editorActions,
  ...connectActions(app),
  ...clipboardActions(app),
  presentAction(app),
  ...goActions(app),
  ...periodActions(app),
  ...chainViewActions(app),
  ...problemActions(app),
  ...cycleActions(app),
  ...reviewActions(app),
  ...settingsActions(app),
];
