import type { App } from '../app.ts';
export const listenToClipboard = (_app: App): void => undefined;
