import i18next from 'i18next';
import type { Action } from '../editor/action.ts';

/** A message whose key is only known at run time: an action's id, the code of a refusal or a failure. */
export function message(key: string, params: Readonly<Record<string, string | number>> = {}): string {
  const text: unknown = i18next.t(key as 'common:appName', params);
  return typeof text === 'string' ? text : key;
}

/** What an action is called everywhere: palette, menus, tooltips, shortcut sheet. */
export const actionName = ({ id }: Pick<Action, 'id'>): string => message(`actions:${id}`);
