import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useHashLocation } from 'wouter/use-hash-location';
import { MessagePage } from './message-page.tsx';
import { PlanPage } from './plan/plan-page.tsx';
import { routeOf, START_PATH } from './routes.ts';
import { StartPage } from './start/start-page.tsx';
import { useAppState } from './use-app.tsx';

/** The page the address names, and what lies in front of every page. */
export function AppRoot() {
  const language = useAppState(({ preferences }) => preferences.language);
  return (
    <I18nProvider locale={language}>
      <CurrentPage />
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
      return <PlanPage planId={route.planId} viewId={route.viewId} focus={route.focus} />;
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
