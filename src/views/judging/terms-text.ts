import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Terms } from '../../domain/agreement/terms.ts';
import { type Plan, rowAt } from '../../domain/plan.ts';
import { useLocale } from '../../i18n/locale.ts';
import { formatBasisPoints, formatNumber } from '../../i18n/number-text.ts';

/** Targets and weight in one line: "Pallets 3,468 pcs · weight 60 %". */
export function useTermsText(plan: Plan): (terms: Terms) => string {
  const { t } = useTranslation('judging');
  const locale = useLocale();
  return useCallback(
    ({ targets, weightBp }) => {
      const parts = targets.map(({ indicatorId, amount, text }) => {
        const indicator = rowAt(plan, 'indicators', indicatorId);
        const target = amount === undefined ? (text ?? '') : formatNumber(amount, locale);
        return [indicator?.title, target, indicator?.unit].filter(Boolean).join(' ');
      });
      const weight =
        weightBp === undefined ? [] : [t('weight', { share: formatBasisPoints(weightBp, locale) })];
      return [...parts, ...weight].join(' · ') || t('noTerms');
    },
    [plan, locale, t],
  );
}
