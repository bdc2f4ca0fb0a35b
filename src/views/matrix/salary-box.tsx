import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Party } from '../../domain/rows/party.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { useLocale } from '../../i18n/locale.ts';
import { minorDigits, numberForTyping, parseMoney } from '../../i18n/number-text.ts';
import { TextBox } from '../../ui/text-box.tsx';
import styles from './matrix.module.css';

interface SalaryBoxProps {
  readonly party: Party;
  readonly currency: string;
}

/** The base of the bonus, to be entered where it is used. */
export function SalaryBox({ party, currency }: SalaryBoxProps) {
  const editor = useEditor();
  const id = useId();
  const locale = useLocale();
  const { t } = useTranslation('matrix');
  const isReadOnly = useEditorState((state) => state.readOnly);
  const [typed, setTyped] = useState<string | null>(null);
  const stored =
    party.salaryMinor === undefined
      ? ''
      : numberForTyping(party.salaryMinor / 10 ** minorDigits(currency), locale);
  const [isWrong, setWrong] = useState(false);
  const keep = () => {
    if (typed === null || typed === stored) return setTyped(null);
    const salaryMinor = typed.trim() === '' ? undefined : parseMoney(typed, currency, locale);
    const isBad = salaryMinor === null || (salaryMinor ?? 0) < 0;
    setWrong(isBad);
    if (isBad) return undefined;
    setTyped(null);
    editor.dispatch(
      { type: 'editRows', table: 'parties', ids: [party.id], fields: { salaryMinor } },
      { quiet: true },
    );
    return undefined;
  };
  return (
    <span className={styles['salary']}>
      <label htmlFor={id}>{t('salary')}</label>
      <TextBox
        id={id}
        inputMode="decimal"
        isReadOnly={isReadOnly}
        isInvalid={isWrong}
        suffix={currency}
        value={typed ?? stored}
        onChange={setTyped}
        onFocus={() => undefined}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
    </span>
  );
}
