import { type ReactNode, useEffect } from 'react';
import styles from './print-sheet.module.css';

export type PageOrientation = 'portrait' | 'landscape';

interface PrintSheetProps {
  /** What is printed: stands large at the top of the first page and small at the top of every page. */
  readonly title: string;
  /** What it shows and for when, below the title. */
  readonly subtitle: string;
  readonly date: string;
  readonly orientation: PageOrientation;
  readonly children: ReactNode;
}

/**
 * What of a page goes on paper: on screen its children alone, in print nothing but them, light, with a head and, where
 * the browser numbers pages, "2 / 3" on each. Inside it `data-on="screen"` stays off the paper and `data-on="paper"` off
 * the screen.
 */
export function PrintSheet({ title, subtitle, date, orientation, children }: PrintSheetProps) {
  useEffect(() => adopted(pageRule({ title, date, orientation })), [title, date, orientation]);
  return (
    <div className={styles['sheet']} data-sheet={orientation}>
      <header className={styles['head']} data-on="paper">
        <strong className={styles['title']}>{title}</strong>
        <span className={styles['subtitle']}>{subtitle}</span>
        <span className={styles['date']}>{date}</span>
      </header>
      {children}
    </div>
  );
}

/** Size and margins of a page can be said in a rule only, and a constructed sheet is one the content policy allows. */
function adopted(rule: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

const pageRule = ({ title, date, orientation }: Pick<PrintSheetProps, 'title' | 'date' | 'orientation'>) =>
  `@page throughline-${orientation} {
    size: A4 ${orientation};
    margin: 14mm 12mm;
    @bottom-left { content: ${quoted(title)}; font: 8pt sans-serif; color: #444 }
    @bottom-center { content: ${quoted(date)}; font: 8pt sans-serif; color: #444 }
    @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #444 }
  }`;

/** A CSS string: whatever a title holds ends neither the string nor the rule. */
const quoted = (text: string): string =>
  `"${[...text].map((sign) => (/[\p{L}\p{N} ]/u.test(sign) ? sign : `\\${sign.codePointAt(0)?.toString(16)} `)).join('')}"`;
