import { Label, ProgressBar } from 'react-aria-components';
import styles from './progress.module.css';

/** How far something has come, 0 to 1. */
export const Progress = ({ label, share }: { readonly label: string; readonly share: number }) => (
  <ProgressBar className={styles['progress'] ?? ''} value={share * 100}>
    {({ percentage = 0, valueText }) => (
      <>
        <Label>{label}</Label>
        <span className={styles['value']}>{valueText}</span>
        <div className={styles['track']}>
          <div className={styles['fill']} style={{ width: `${percentage}%` }} />
        </div>
      </>
    )}
  </ProgressBar>
);
