import type { Page } from '@playwright/test';

/** Every text a person can see or have read out on the page now: words, labels, hints, what fields hold. */
export async function visibleTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [document.title];
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
    for (const element of document.body.querySelectorAll('*')) {
      if (['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(element.tagName) || !isShown(element)) continue;
      for (const name of [
        'aria-label',
        'aria-description',
        'aria-roledescription',
        'title',
        'placeholder',
        'alt',
      ])
        found.push(element.getAttribute(name) ?? '');
      for (const child of element.childNodes)
        if (child.nodeType === Node.TEXT_NODE) found.push(child.textContent ?? '');
      // The value of a box to tick is read by nobody.
      const isTyped = element instanceof HTMLInputElement && !['checkbox', 'radio'].includes(element.type);
      if (isTyped || element instanceof HTMLTextAreaElement) found.push(element.value);
    }
    return [...new Set(found.map((text) => text.trim()).filter(Boolean))];
  });
}
