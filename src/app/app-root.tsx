import { lazy, Suspense } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useHashLocation } from 'wouter/use-hash-location';
import { Dialogs } from './dialogs.tsx';
import { DropTarget } from './files/drop-target.tsx';
import { MessagePage } from './message-page.tsx';
import { Toaster } from './notices/toaster.tsx';
import { PlanPage } from './plan/plan-page.tsx';
import { routeOf, START_PATH } from './routes.ts';
import { StartPage } from './start/start-page.tsx';
import { UpdateBar } from './update-bar.tsx';
import { useAppState } from './use-app.tsx';

const Gallery = lazy(() => import('./gallery/gallery.tsx'));
const RecoveryPage = lazy(() => import('./recovery/recovery-page.tsx'));

/** The page the address names, and what lies in front of every page. */
export function AppRoot() {
  const language = useAppState(({ preferences }) => preferences.language);
  const loss = useAppState((state) => state.loss);
  return (
    <I18nProvider locale={language}>
      {loss ? (
        <Suspense>
          <RecoveryPage loss={loss} />
        </Suspense>
      ) : (
        <>
          <UpdateBar />
          <CurrentPage />
          <DropTarget />
        </>
      )}
      <Dialogs />
      <Toaster />
    </I18nProvider>
  );
}

function CurrentPage() {
  const [path] = useHashLocation();
  const route = routeOf(path);
  switch (route.page) {
    case 'start':
      return <StartPage />;
    case 'plan':
      return <PlanPage planId={route.planId} viewId={route.viewId} part={route.part} />;
    case 'gallery':
      return (
        <Suspense>
          <Gallery {...route} />
        </Suspense>
      );
    case 'unknown':
      return <NotFound />;
  }
}

function NotFound() {
  const { t } = useTranslation();
  return (
    <MessagePage title={t('notFound.title')}>
      <p>{t('notFound.text')}</p>
      <p>
        <a href={`#${START_PATH}`}>{t('notFound.home')}</a>
      </p>
    </MessagePage>
  );
}
