import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/inter/index.css';
import '../ui/tokens.css';
import { startI18n } from '../i18n/index.ts';
import { App } from './app.ts';
import { AppRoot } from './app-root.tsx';
import { listenToKeys } from './keys/keymap.ts';
import { memoryWorkspace } from './memory-workspace.ts';
import { readPreferences, showTheme } from './preferences.ts';
import { AppContext } from './use-app.tsx';

/** Starts the app: messages, storage, the plan named by the address. */
export async function boot(root: HTMLElement): Promise<void> {
  const preferences = readPreferences();
  showTheme(preferences.theme);
  await startI18n(preferences.language);
  const app = new App(memoryWorkspace(), preferences);
  listenToKeys(app);
  createRoot(root).render(
    <StrictMode>
      <AppContext value={app}>
        <AppRoot />
      </AppContext>
    </StrictMode>,
  );
}
