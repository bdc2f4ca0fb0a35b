import { Settings } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/icon-button.tsx';
import { Menu } from '../ui/menu.tsx';
import { useSettingsGroups } from './use-settings-groups.ts';

export function SettingsMenu() {
  const { t } = useTranslation();
  return (
    <Menu label={t('settingsMenu')} groups={useSettingsGroups()}>
      <IconButton icon={Settings} label={t('settingsMenu')} />
    </Menu>
  );
}
