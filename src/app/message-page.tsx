import type { ReactNode } from 'react';
import { AppIcon } from './app-icon.tsx';
import styles from './message-page.module.css';

interface MessagePageProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A page that only says something, and what can be done about it. */
export const MessagePage = ({ title, children }: MessagePageProps) => (
  <main className={styles['page']}>
    <div className={styles['card']}>
      <AppIcon size={32} />
      <h1 className={styles['title']}>{title}</h1>
      {children}
    </div>
  </main>
);

MessagePage.Actions = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['actions']}>{children}</div>
);

MessagePage.Details = ({ label, text }: { readonly label: string; readonly text: string }) => (
  <details className={styles['details']}>
    <summary>{label}</summary>
    <pre>{text}</pre>
  </details>
);
