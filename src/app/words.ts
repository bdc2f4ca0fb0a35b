import i18next from 'i18next';
import type { Action } from '../editor/action.ts';

/** A message whose key is only known at run time: an action's id, the code of a refusal or a failure. */
export function message(key: string, params: Readonly<Record<string, string | number>> = {}): string {
  return i18next.t(key, { ...params, defaultValue: key });
}

/** What an action is called everywhere: palette, menus, tooltips, shortcut sheet. */
export const actionName = ({ id }: Pick<Action, 'id'>): string => message(`actions:${id}`);
