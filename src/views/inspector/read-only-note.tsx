import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './inspector.module.css';
import { useInspector } from './inspector-context.tsx';

/** Why nothing can be changed here. */
export function ReadOnlyNote() {
  const { readOnly } = useInspector();
  const { t } = useTranslation('inspector');
  if (!readOnly) return null;
  return (
    <p className={styles['readOnly']}>
      <Lock size={14} aria-hidden />
      {t('readOnly')}
    </p>
  );
}
