import { useLocale } from '../../i18n/locale.ts';

/** A grade with its one decimal, always: 1.0 and not 1. */
export function useGradeText(): (grade: number) => string {
  const format = new Intl.NumberFormat(useLocale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (grade) => format.format(grade);
}
