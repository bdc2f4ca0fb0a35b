import type { Action } from '../action.ts';
import { agreementActions } from './agreement-actions.ts';
import { chainActions } from './chain-actions.ts';
import { colourActions } from './colour-actions.ts';
import { confidenceActions } from './confidence-actions.ts';
import { explainActions } from './explain-actions.ts';
import { findActions } from './find-actions.ts';
import { historyActions } from './history-actions.ts';
import { layoutActions } from './layout-actions.ts';
import { linkActions } from './link-actions.ts';
import { lintActions } from './lint-actions.ts';
import { lookActions } from './look-actions.ts';
import { moveActions } from './move-actions.ts';
import { nodeActions } from './node-actions.ts';
import { payActions } from './pay-actions.ts';
import { placeActions } from './place-actions.ts';
import { presentActions } from './present-actions.ts';
import { selectActions } from './select-actions.ts';
import { trialActions } from './trial-actions.ts';

/** What a person can press that needs nothing but the plan. */
export const editorActions: readonly Action[] = [
  ...historyActions,
  ...linkActions,
  ...chainActions,
  ...nodeActions,
  ...moveActions,
  ...placeActions,
  ...selectActions,
  ...lookActions,
  ...explainActions,
  ...findActions,
  ...lintActions,
  ...colourActions,
  ...layoutActions,
  ...presentActions,
  ...confidenceActions,
  ...agreementActions,
  ...payActions,
  ...trialActions,
];
