import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import {
  minorDigits,
  numberForTyping,
  parseBasisPoints,
  parseMoney,
  parseNumber,
} from '../../../i18n/number-text.ts';
import { problemId } from '../../../ui/field-frame.tsx';
import { TextBox } from '../../../ui/text-box.tsx';
import { useProject } from '../project-context.tsx';
import styles from '../projects.module.css';
import { useKeptText } from '../../fields/use-kept-text.ts';

interface NumberBoxProps {
  readonly label: string;
  readonly id?: string;
  readonly of: 'money' | 'share' | 'factor';
  /** In minor units, basis points or as it is. */
  readonly value: number | undefined;
  readonly placeholder?: string;
  /** A sentence when it cannot be taken; nothing for an emptied box. */
  readonly onSave: (value: number | undefined) => string | null;
}

/** A number in a table or form, kept as it is left. */
export function NumberBox({ label, id, of, value, placeholder, onSave }: NumberBoxProps) {
  const { locale, currency, isReadOnly } = useProject();
  const { t } = useTranslation('projects');
  const own = useId();
  const boxId = id ?? own;
  const scale = of === 'money' ? 10 ** minorDigits(currency) : of === 'share' ? 100 : 1;
  const { bind, problem } = useKeptText({
    stored: value === undefined ? '' : numberForTyping(value / scale, locale),
    save: (text) => {
      if (text.trim() === '') return onSave(undefined);
      const read =
        of === 'money'
          ? parseMoney(text, currency, locale)
          : of === 'share'
            ? parseBasisPoints(text, locale)
            : parseNumber(text, locale);
      return read === null || read < 0 ? t('problem.number') : onSave(read);
    },
  });
  const sign = of === 'money' ? signOf(currency, locale) : of === 'share' ? '%' : undefined;
  return (
    <span className={styles['numberBox']}>
      <TextBox
        {...bind}
        id={boxId}
        label={label}
        inputMode="decimal"
        suffix={sign}
        placeholder={placeholder}
        isReadOnly={isReadOnly}
        isInvalid={problem !== null}
        describedBy={problem === null ? undefined : problemId(boxId)}
      />
      {problem !== null && (
        <span id={problemId(boxId)} role="alert" className={styles['problem']}>
          {problem}
        </span>
      )}
    </span>
  );
}

const signOf = (currency: string, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value ?? currency;
