import i18next from 'i18next';
import type { Action } from '../../editor/action.ts';
import { searchWordsFor } from '../../i18n/search-words.ts';
import type { App } from '../app.ts';
import { actionName, message } from '../words.ts';
import { rank } from './rank.ts';

export interface Found {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly keys: string | undefined;
  readonly isDisabled: boolean;
}

const nameInEnglish = ({ id }: Action): string => {
  const text: unknown = i18next.getFixedT('en', 'actions')(id as 'undo');
  return typeof text === 'string' ? text : id;
};

/** What can be pressed now stands first; within that the better match, then the order of the registry. */
export function search(app: App, typed: string): Found[] {
  return [...app.actions.values()]
    .filter(({ id }) => id !== 'palette')
    .flatMap((action) => {
      const name = actionName(action);
      const place = rank([name, nameInEnglish(action)], typed, searchWordsFor(action.id));
      if (place === null) return [];
      const isDisabled = !(action.enabled?.(app.editor) ?? true);
      const group = message(`actions:group.${action.group}`);
      return [{ place, found: { id: action.id, name, group, keys: action.keys?.[0], isDisabled } }];
    })
    .toSorted((a, b) => Number(a.found.isDisabled) - Number(b.found.isDisabled) || a.place - b.place)
    .map(({ found }) => found);
}
