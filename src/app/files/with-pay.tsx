import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './with-pay.module.css';

interface WithPayProps {
  readonly isOn: boolean;
  /** What becomes of pay otherwise. */
  readonly note: string;
  readonly onChange: (isOn: boolean) => void;
}

/** Whether what people earn goes along; it does not unless somebody says so. */
export function WithPay({ isOn, note, onChange }: WithPayProps) {
  const { t } = useTranslation('files');
  const id = useId();
  return (
    <div className={styles['choice']}>
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={id}
          onChange={(event) => onChange(event.target.checked)}
        />
        {t('withPay')}
      </label>
      <p id={id} className={styles['note']}>
        {note}
      </p>
    </div>
  );
}
