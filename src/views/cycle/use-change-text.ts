import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestedCommand } from '../../domain/cycle/requested-commands.ts';
import { rowAt, settingsOf } from '../../domain/plan.ts';
import { useEditorState } from '../../editor/react.tsx';
import { formatDay } from '../../i18n/day-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import { formatBasisPoints, formatMoney, formatNumber } from '../../i18n/number-text.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';

/** What a request would change, in words: "Weight: 40 %". */
export function useChangeText(): (command: RequestedCommand) => string {
  const { t } = useTranslation('cycle');
  const locale = useLocale();
  const plan = useEditorState((state) => state.plan);
  const settings = settingsOf(plan);
  const words = usePlanWords(settings);
  const { currency } = settings;
  const valueText = useCallback(
    (name: string, value: unknown): string => {
      if (value === undefined || value === null || value === '') return '–';
      if (typeof value === 'number') {
        if (name.endsWith('Bp')) return formatBasisPoints(value, locale);
        return name.endsWith('Minor') ? formatMoney(value, currency, locale) : formatNumber(value, locale);
      }
      if (typeof value !== 'string') return '…';
      if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDay(value, locale);
      // A word of a list of choices; of a text it would only be found by chance.
      return /^[a-z][A-Za-z]*$/.test(value) ? words.choice(name, value) : value;
    },
    [locale, currency, words],
  );
  return useCallback(
    (command) => {
      const line = (what: string, value: string) => t('change.line', { what, value });
      switch (command.type) {
        case 'editRows':
          return Object.entries(command.fields)
            .map(([name, value]) => line(words.field(name), valueText(name, value)))
            .join('; ');
        case 'addRow': {
          const { fields } = command;
          const indicator = rowAt(plan, 'indicators', String(fields['indicatorId']));
          if (command.table !== 'values' || !indicator) return t('change.kind.add');
          const what = `${words.choice('kind', String(fields['kind']))}, ${indicator.title}`;
          return line(what, valueText('number', fields['number'] ?? fields['text']));
        }
        case 'setOwner': {
          const { owner } = command;
          const name =
            owner === null ? '–' : 'name' in owner ? owner.name : (plan.parties[owner.partyId]?.name ?? '–');
          return line(words.choice('role', 'accountable'), name);
        }
        case 'addNode':
          return line(t('change.kind.add'), command.title);
        case 'deleteBranch':
        case 'deleteNodes':
        case 'removeRows':
        case 'deleteLinks':
          return t('change.kind.delete');
        case 'moveNodes':
          return t('change.kind.move');
        case 'addLink':
          return t('change.kind.link');
      }
    },
    [t, words, plan, valueText],
  );
}
