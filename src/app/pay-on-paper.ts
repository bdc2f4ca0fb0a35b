import { flushSync } from 'react-dom';
import type { App } from './app.ts';

/**
 * What people earn stays off paper unless it was asked for in the dialog, whichever way the browser came to print: its
 * own key and menu ask nobody.
 */
export function keepPayOffPaper(app: App): void {
  let isCovered = false;
  window.addEventListener('beforeprint', () => {
    const { editor } = app;
    if (!editor?.session.showsPay || app.printsPay) return;
    isCovered = true;
    flushSync(() => editor.look({ showsPay: false }));
  });
  window.addEventListener('afterprint', () => {
    app.printsPay = false;
    if (isCovered) app.editor?.look({ showsPay: true });
    isCovered = false;
  });
}

/** Prints the page once the dialog that asked for it has gone, with pay on it or without. */
export function printPage(app: App, withPay: boolean): void {
  app.printsPay = withPay;
  requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
}
