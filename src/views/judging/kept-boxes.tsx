import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/locale.ts';
import { numberForTyping, parseBasisPoints } from '../../i18n/number-text.ts';
import { GrowingBox, TextBox } from '../../ui/text-box.tsx';
import styles from './judging.module.css';
import { useKeptText } from '../fields/use-kept-text.ts';

interface BoxProps<T, K = T> {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: T;
  readonly isReadOnly: boolean;
  /** Puts it into the plan; a sentence where it cannot be taken. */
  readonly onKeep: (value: K) => string | null;
}

/** Words that are kept when they are done. */
export function WordsBox({ label, placeholder, value, isReadOnly, onKeep }: BoxProps<string>) {
  const id = useId();
  const { bind, problem } = useKeptText({ stored: value, save: onKeep, isMultiline: true });
  return (
    <span className={styles['words']}>
      <GrowingBox
        {...bind}
        label={label}
        placeholder={placeholder ?? label}
        isReadOnly={isReadOnly}
        isInvalid={problem !== null}
        describedBy={problem ? id : undefined}
      />
      <Problem id={id} text={problem} />
    </span>
  );
}

/** A share in percent, kept in basis points. */
export function PercentBox({ label, value, isReadOnly, onKeep }: BoxProps<number | null, number>) {
  const { t } = useTranslation('judging');
  const locale = useLocale();
  const id = useId();
  const { bind, problem } = useKeptText({
    stored: value === null ? '' : numberForTyping(value / 100, locale),
    save: (text) => {
      if (text.trim() === '') return null;
      const bp = parseBasisPoints(text, locale);
      return bp === null ? t('notPercent') : onKeep(bp);
    },
  });
  return (
    <span className={styles['percent']}>
      <TextBox
        {...bind}
        label={label}
        inputMode="decimal"
        suffix="%"
        placeholder={t('undefined', { ns: 'common' })}
        isReadOnly={isReadOnly}
        isInvalid={problem !== null}
        describedBy={problem ? id : undefined}
      />
      <Problem id={id} text={problem} />
    </span>
  );
}

const Problem = ({ id, text }: { readonly id: string; readonly text: string | null }) =>
  text && (
    <span id={id} role="alert" className={styles['problem']}>
      {text}
    </span>
  );
