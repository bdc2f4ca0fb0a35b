import { Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './banner.module.css';

interface BannerProps {
  readonly tone: 'plain' | 'warn';
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** One line above the page, for as long as it is true. */
export const Banner = ({ tone, children, action }: BannerProps) => {
  const Icon = tone === 'warn' ? TriangleAlert : Info;
  return (
    <div className={`${styles['banner']} ${styles[tone]}`}>
      <Icon className={styles['icon']} size={16} aria-hidden />
      <p className={styles['text']}>{children}</p>
      {action}
    </div>
  );
};
