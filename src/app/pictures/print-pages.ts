import styles from './print-pages.module.css';
import type { Paper } from './tiles.ts';

/** In the margin, so that the pages of a poster find each other; browsers that know no such box leave it away. */
const PAGE_NUMBER =
  '@bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #666 }';

interface Sheet {
  readonly paper: Paper;
  readonly orientation: 'portrait' | 'landscape';
  /** What of a page can be printed on, in millimetres. */
  readonly page: { readonly width: number; readonly height: number };
}

/**
 * Hands pages to the browser's own print dialog, where they can become paper or PDF. The app itself is hidden from the
 * printer meanwhile. False where a page could not be drawn.
 */
export async function printPages(
  svgs: readonly string[],
  { paper, orientation, page }: Sheet,
): Promise<boolean> {
  const urls = svgs.map((svg) => URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })));
  const place = document.createElement('div');
  place.className = styles['pages'] ?? '';
  place.dataset['printing'] = '';
  // The size of the paper can be said in a rule only, and a constructed sheet is one that the content policy allows.
  const sheet = new CSSStyleSheet();
  const number = svgs.length > 1 ? PAGE_NUMBER : '';
  sheet.replaceSync(`@page { size: ${paper.toUpperCase()} ${orientation}; margin: 10mm; ${number} }`);
  const clear = () => {
    place.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    for (const url of urls) URL.revokeObjectURL(url);
  };
  const images = urls.map((url) => {
    const image = new Image();
    image.src = url;
    image.style.width = `${page.width}mm`;
    image.style.height = `${page.height}mm`;
    return image;
  });
  try {
    await Promise.all(images.map((image) => image.decode()));
  } catch {
    clear();
    return false;
  }
  place.append(...images);
  document.body.append(place);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  addEventListener('afterprint', clear, { once: true });
  print();
  return true;
}
