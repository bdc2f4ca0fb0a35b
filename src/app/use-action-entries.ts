import { useTranslation } from 'react-i18next';
import type { MenuEntry } from '../ui/menu.tsx';
import { useApp, useAppState } from './use-app.tsx';
import { actionName } from './words.ts';

/** Menu entries of actions by their ids; those the app does not have are left out. */
export function useActionEntries(): (...ids: readonly string[]) => MenuEntry[] {
  const app = useApp();
  const actions = useAppState((state) => state.actions);
  // The names change with the language.
  useTranslation();
  return (...ids) =>
    ids
      .flatMap((id) => actions.get(id) ?? [])
      .map((action) => ({
        id: action.id,
        label: actionName(action),
        keys: action.keys?.[0],
        isDisabled: !(action.enabled?.(app.editor) ?? true),
        onAction: () => app.press(action.id),
      }));
}
