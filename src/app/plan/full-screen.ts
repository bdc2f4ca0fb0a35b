interface KeyboardLock {
  lock(keys: readonly string[]): Promise<void>;
}

const keyboardOf = (device: Navigator & { readonly keyboard?: KeyboardLock }) => device.keyboard;

/** The whole screen, where the browser grants it; where it does not, the window has to do. */
export async function takeScreen(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
    // Some browsers then leave Escape to us, so that it first ends an edit; in others it ends the full screen at once.
    await keyboardOf(navigator)?.lock?.(['Escape']);
  } catch {
    // Refused, or unknown to this browser.
  }
}

export function giveScreenBack(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
}
