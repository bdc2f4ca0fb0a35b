import { useTranslation } from 'react-i18next';
import { isLanguage, LANGUAGES } from '../i18n/index.ts';
import type { MenuGroup } from '../ui/menu.tsx';
import { THEMES } from './preferences.ts';
import { useActionEntries } from './use-action-entries.ts';
import { useApp, useAppState } from './use-app.tsx';

/** Theme, language, and what helps, as parts of a menu. */
export function useSettingsGroups(): readonly MenuGroup[] {
  const app = useApp();
  const { t } = useTranslation();
  const { theme, language } = useAppState(({ preferences }) => preferences);
  const entries = useActionEntries();
  const themes = THEMES.map((id) => ({
    id,
    label: t(`themeName.${id}`),
    isChosen: id === theme,
    onAction: () => app.press(`theme.${id}`),
  }));
  const languages = Object.keys(LANGUAGES)
    .filter(isLanguage)
    .map((id) => ({
      id,
      label: LANGUAGES[id],
      isChosen: id === language,
      onAction: () => app.press(`language.${id}`),
    }));
  return [
    { id: 'theme', title: t('theme'), entries: themes },
    { id: 'language', title: t('language'), entries: languages },
    { id: 'help', title: t('help'), entries: entries('palette', 'shortcuts') },
  ];
}
