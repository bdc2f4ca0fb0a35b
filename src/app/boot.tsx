import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/inter/index.css';
import '../ui/tokens.css';
import { whenIdle } from '../editor/when-idle.ts';
import { fontFamily, fontsReady, signsOf } from '../ui/fonts.ts';
import { startI18n } from '../i18n/index.ts';
import { opening } from './ahead.ts';
import { App } from './app.ts';
import { AppRoot } from './app-root.tsx';
import { prepareDialogs } from './dialogs.tsx';
import { listenToClipboard } from './clipboard/listen-to-clipboard.ts';
import { listenToContextMenu } from './context-menu/listen-to-context-menu.ts';
import { listenToFiles } from './files/listen-to-files.ts';
import { listenToKeys } from './keys/keymap.ts';
import { firstView } from './last-view.ts';
import { watchLifecycle } from './lifecycle.ts';
import { watchNotices } from './notices/watch-notices.ts';
import { keepPayOffPaper } from './pay-on-paper.ts';
import { preparePlanPage } from './plan/plan-parts.ts';
import { onContrastWanted, onPreferencesElsewhere, readPreferences, showTheme } from './preferences.ts';
import { RootBoundary } from './root-boundary.tsx';
import { routeOf } from './routes.ts';
import { AppContext } from './use-app.tsx';
import { watchForUpdates } from './watch-for-updates.ts';

/** Nobody takes so short a moment for waiting: a plan that is there by then is shown without a word that it opens. */
const AT_ONCE_MS = 150;

/** Starts the app: messages, storage, the page named by the address. What a plan needs is fetched meanwhile. */
export async function boot(root: HTMLElement): Promise<void> {
  const preferences = readPreferences();
  showTheme(preferences.theme);
  // The first text would ask for it much later, and a plan is not drawn before it is there.
  void fontsReady([`1em ${fontFamily()}`], signsOf([]));
  const route = routeOf(location.hash.slice(1));
  if (route.page === 'plan') preparePlanPage(route.viewId, preferences.inspectorOpen);
  const [workspace] = await Promise.all([opening, startI18n(preferences.language)]);
  const app = new App(workspace, preferences);
  onContrastWanted(() => showTheme(app.preferences.theme));
  listenToKeys(app);
  listenToClipboard(app);
  listenToFiles(app);
  listenToContextMenu(app);
  watchNotices(app);
  watchLifecycle(app);
  keepPayOffPaper(app);
  watchForUpdates(app);
  onPreferencesElsewhere((preferences) => void app.follow(preferences));
  const { firstRead } = workspace;
  if (firstRead) await Promise.race([firstRead, new Promise((passed) => setTimeout(passed, AT_ONCE_MS))]);
  createRoot(root).render(
    <StrictMode>
      <AppContext value={app}>
        <RootBoundary app={app}>
          <AppRoot />
        </RootBoundary>
      </AppContext>
    </StrictMode>,
  );
  // From anywhere else a plan comes next, and whoever has made one types its first goal at once.
  if (route.page !== 'plan') whenIdle(() => preparePlanPage(firstView(), preferences.inspectorOpen));
  prepareDialogs();
}
