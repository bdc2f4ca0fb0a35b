import { App } from '../../../src/app/app.ts';
import type { OwnKeys } from '../../../src/app/keys/own-keys.ts';
import type { Action } from '../../../src/editor/action.ts';
import { FakeBrowser } from '../../storage/support/fake-browser.ts';

/** The app as it starts, with keys of a person's own. */
export async function openApp(keys: OwnKeys = {}): Promise<App> {
  const { workspace } = await new FakeBrowser().tab();
  return new App(workspace, { theme: 'system', language: 'en', inspectorOpen: true, keys });
}

export const KEYS_OF = ({ id, keys = [] }: Action) => keys.map((chord) => ({ id, keys: chord }));
