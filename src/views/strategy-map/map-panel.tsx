import { Layers, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { crowdOf, objectivesOf } from '../../domain/map/objectives.ts';
import { useEditorState } from '../../editor/react.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import pageStyles from '../../ui/drawing-page.module.css';
import { PerspectiveList } from './perspective-list.tsx';
import styles from './strategy-map.module.css';

/** What lies below the map: how many objectives it has, and its perspectives, to be named and ordered. */
export function MapPanel() {
  const { t } = useTranslation('map');
  const [isOpen, setOpen] = useState(false);
  const plan = useEditorState((state) => ({ plan: state.plan })).plan;
  const { placed, waiting } = useMemo(() => objectivesOf(plan), [plan]);
  const crowd = crowdOf(placed);
  return (
    <div className={pageStyles['panel']}>
      <div className={pageStyles['bar']}>
        <button
          type="button"
          className={pageStyles['tab']}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Layers size={16} aria-hidden />
          {t('perspectives')}
        </button>
        <p className={styles['count']} role="status" data-crowd={crowd}>
          {t('objectives', { count: placed })}
          {waiting > 0 && <> · {t('waiting', { count: waiting })}</>}
          {crowd !== 'few' && <> · {t(`crowd.${crowd}`)}</>}
        </p>
        {isOpen && <IconButton icon={X} label={t('close')} placement="top" onPress={() => setOpen(false)} />}
      </div>
      {isOpen && (
        <section className={pageStyles['content']} aria-label={t('perspectives')}>
          <p className={styles['hint']}>{t('onTheMap')}</p>
          <PerspectiveList />
        </section>
      )}
    </div>
  );
}
