import { useTranslation } from 'react-i18next';
import { Banner } from '../ui/banner.tsx';
import { useApp } from './use-app.tsx';

/** For as long as nothing can be kept in this browser. */
export function StorageBanner() {
  const { storage } = useApp().workspace;
  const { t } = useTranslation();
  if (storage.kind !== 'memory') return null;
  return (
    <Banner tone="warn">{t(storage.reason === 'damaged' ? 'banner.memoryDamaged' : 'banner.memory')}</Banner>
  );
}
