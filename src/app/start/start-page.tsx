import { ClipboardPaste, FolderOpen, type LucideIcon, Plus } from 'lucide-react';
import { useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { AppIcon } from '../app-icon.tsx';
import { SettingsMenu } from '../settings-menu.tsx';
import { StorageBanner } from '../storage-banner.tsx';
import { useApp, useAppState } from '../use-app.tsx';
import { DueList } from './due-list.tsx';
import { PlanGrid } from './plan-grid.tsx';
import styles from './start-page.module.css';
import { TemplateGallery } from './template-gallery.tsx';
import { TrashList } from './trash-list.tsx';

/** Where nothing is open yet: a way to something useful in one press. */
export function StartPage() {
  const { t } = useTranslation(['start', 'common']);
  const plans = useAppState((state) => state.plans);
  useEffect(() => {
    document.title = t('common:appName');
  }, [t]);
  const kept = plans?.filter(({ trashedAt }) => !trashedAt) ?? [];
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <AppIcon size={26} />
        <span className={styles['name']}>{t('common:appName')}</span>
        <SettingsMenu />
      </header>
      <StorageBanner />
      <main className={styles['main']}>
        <h1 className={styles['heading']}>{t('heading')}</h1>
        <p className={styles['lead']}>{t('lead')}</p>
        <Beginnings />
        <DueList plans={kept} />
        <PlanGrid plans={kept} />
        {plans && <TemplateGallery />}
        <TrashList plans={plans?.filter(({ trashedAt }) => trashedAt) ?? []} />
      </main>
    </div>
  );
}

function Beginnings() {
  const { t } = useTranslation('start');
  return (
    <div className={styles['beginnings']}>
      <Beginning actionId="newPlan" icon={Plus} name={t('newPlan')} text={t('newPlanText')} />
      <Beginning actionId="openFile" icon={FolderOpen} name={t('openFile')} text={t('openFileText')} />
      <Beginning
        actionId="pasteOutline"
        icon={ClipboardPaste}
        name={t('pasteOutline')}
        text={t('pasteOutlineText')}
      />
    </div>
  );
}

interface BeginningProps {
  readonly actionId: string;
  readonly icon: LucideIcon;
  readonly name: string;
  readonly text: string;
}

function Beginning({ actionId, icon: Icon, name, text }: BeginningProps) {
  const app = useApp();
  const id = useId();
  return (
    <button
      type="button"
      className={styles['beginning']}
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-text`}
      onClick={() => app.press(actionId)}
    >
      <Icon className={styles['beginningIcon']} size={20} aria-hidden />
      <span id={`${id}-name`} className={styles['cardTitle']}>
        {name}
      </span>
      <span id={`${id}-text`} className={styles['cardText']}>
        {text}
      </span>
    </button>
  );
}
