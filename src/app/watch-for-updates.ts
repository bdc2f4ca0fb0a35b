import { registerSW } from 'virtual:pwa-register';
import type { App } from './app.ts';
import { isUnsaved } from './lifecycle.ts';
import { message } from './words.ts';

/** The first moments belong to the page that opens. */
const FIRST_LOOK_MS = 1_000;
/** A tab that stays open for days still hears of a new version. */
const LOOK_AGAIN_MS = 60 * 60_000;

/**
 * Says when a new version of the app waits. It is put in place when the person says so, and only once all is saved. The
 * other tabs are told then and go on as they are until somebody lets them reload too.
 */
export function watchForUpdates(app: App): void {
  setTimeout(() => watch(app), FIRST_LOOK_MS);
}

function watch(app: App): void {
  let isWanted = false;
  const offer = (put: () => Promise<void>) =>
    app.store.setState({
      updateReady: async () => {
        await app.open?.flush();
        if (isUnsaved(app)) return app.toast({ tone: 'refused', topic: 'update', ...unsaved() });
        isWanted = true;
        await put();
      },
    });
  const reloadPage = async () => location.reload();
  const update = registerSW({
    onNeedRefresh: () => offer(() => update(true)),
    onNeedReload: () => (isWanted ? void reloadPage() : offer(reloadPage)),
    onRegisteredSW: (_url, registration) => {
      if (registration) window.setInterval(() => void registration.update(), LOOK_AGAIN_MS);
    },
  });
}

const unsaved = () => ({
  text: message('common:banner.updateUnsaved'),
  remedy: message('common:banner.updateUnsavedRemedy'),
});
