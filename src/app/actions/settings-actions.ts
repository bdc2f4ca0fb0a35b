import type { Action } from '../../editor/action.ts';
import { LANGUAGES, isLanguage } from '../../i18n/index.ts';
import type { App } from '../app.ts';
import { openMenuAtChosen } from '../context-menu/open-menu-at-chosen.ts';
import { THEMES } from '../preferences.ts';

export const settingsActions = (app: App): readonly Action[] => [
  ...THEMES.map(
    (theme): Action => ({
      id: `theme.${theme}`,
      group: 'settings',
      run: () => app.prefer({ theme }),
    }),
  ),
  ...Object.keys(LANGUAGES)
    .filter(isLanguage)
    .map(
      (language): Action => ({
        id: `language.${language}`,
        group: 'settings',
        run: () => app.prefer({ language }),
      }),
    ),
  {
    id: 'palette',
    group: 'view',
    keys: ['mod+k', 'f1'],
    whileTyping: true,
    run: () => app.show({ type: 'palette' }),
  },
  { id: 'shortcuts', group: 'view', keys: ['?'], run: () => app.show({ type: 'shortcuts' }) },
  {
    id: 'contextMenu',
    group: 'view',
    keys: ['shift+f10', 'contextmenu'],
    scope: 'tree',
    enabled: (editor) => editor !== null,
    run: () => openMenuAtChosen(app),
  },
  {
    id: 'inspector',
    group: 'view',
    keys: ['alt+i'],
    whileTyping: true,
    enabled: (editor) => editor !== null,
    run: () => toggleInspector(app),
  },
];

/** Where the keyboard was in the inspector that goes, it returns to the plan. */
async function toggleInspector(app: App): Promise<void> {
  await app.prefer({ inspectorOpen: !app.preferences.inspectorOpen });
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) app.editor?.viewport?.focus();
  });
}
