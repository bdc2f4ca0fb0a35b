import { useTranslation } from 'react-i18next';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { useAppState } from './use-app.tsx';

/** A new version waits; nothing happens until it is asked for. */
export function UpdateBar() {
  const { t } = useTranslation();
  const update = useAppState((state) => state.updateReady);
  if (!update) return null;
  return (
    <Banner tone="plain" action={<Button onPress={() => void update()}>{t('banner.updateNow')}</Button>}>
      {t('banner.update')}
    </Banner>
  );
}
