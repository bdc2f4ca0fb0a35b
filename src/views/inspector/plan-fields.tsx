import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { SETTINGS_ID } from '../../domain/ids.ts';
import { settingsOf } from '../../domain/plan.ts';
import { settingsTable } from '../../domain/rows/settings.ts';
import type { ChoiceOption } from '../../ui/choice-box.tsx';
import { FieldGrid } from '../../ui/field-frame.tsx';
import { CeilingField } from './ceiling-field.tsx';
import { useInspector } from './inspector-context.tsx';
import { RowField } from './row-field.tsx';

const { fields } = settingsTable;
/** Languages plans are often written in; a plan in another keeps its own. */
const LANGUAGES = [
  'en',
  'ru',
  'nb',
  'vi',
  'zh-Hans',
  'de',
  'es',
  'fr',
  'pt',
  'uk',
  'kk',
  'ky',
  'uz',
  'hy',
  'ka',
  'ar',
];

/** The plan's own fields. Choices of months, currencies and languages are named by the browser. */
export function PlanFields() {
  const { plan, locale } = useInspector();
  const { i18n } = useTranslation();
  const settings = settingsOf(plan);
  const languages = useMemo(
    () => named('language', i18n.language, [...new Set([...LANGUAGES, settings.language])]),
    [i18n.language, settings.language],
  );
  const currencies = useMemo(() => currencyOptions(i18n.language), [i18n.language]);
  const months = useMemo(() => monthOptions(locale), [locale]);
  const common = { table: 'settings', ids: [SETTINGS_ID] } as const;
  return (
    <FieldGrid>
      <RowField {...common} name="title" field={fields.title} />
      <RowField {...common} name="description" field={fields.description} />
      <RowField {...common} name="vocabulary" field={fields.vocabulary} isHalf={false} />
      <RowField
        {...common}
        name="language"
        field={{ ...fields.language, widget: 'choice' }}
        options={languages}
      />
      <RowField
        {...common}
        name="currency"
        field={{ ...fields.currency, widget: 'choice' }}
        options={currencies}
      />
      <RowField
        {...common}
        name="fiscalYearStartMonth"
        field={fields.fiscalYearStartMonth}
        options={months}
        isHalf={false}
      />
      <CeilingField />
    </FieldGrid>
  );
}

function named(type: 'language' | 'currency', language: string, codes: readonly string[]): ChoiceOption[] {
  const names = new Intl.DisplayNames(language, { type, fallback: 'code' });
  const { compare } = new Intl.Collator(language);
  return codes
    .map((value) => ({ value, text: nameOf(names, value) }))
    .toSorted((a, b) => compare(a.text, b.text));
}

/** A code from a file may be none that there is. */
function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

const currencyOptions = (language: string): ChoiceOption[] =>
  named('currency', language, Intl.supportedValuesOf('currency')).map(({ value, text }) => ({
    value,
    text: `${value} – ${text}`,
  }));

function monthOptions(locale: string): ChoiceOption[] {
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => ({
    value: String(month + 1),
    text: name.format(Date.UTC(2026, month, 1)),
  }));
}
