import { settingsOf } from '../../../domain/plan.ts';
import type { Party } from '../../../domain/rows/party.ts';
import { formatMoney, parseMoney } from '../../../i18n/number-text.ts';
import { useTranslation } from 'react-i18next';
import { TextLine } from '../fields/text-line.tsx';
import { useAct } from '../fields/use-act.ts';
import { usePeople } from '../people-context.tsx';

/** What somebody earns: only on screen while it is asked for. */
export function PayFields({ party }: { readonly party: Party }) {
  const { t } = useTranslation('people');
  const { plan, words, locale } = usePeople();
  const act = useAct();
  const { currency } = settingsOf(plan);
  const edit = (fields: Readonly<Record<string, unknown>>) =>
    act({ type: 'editRows', table: 'parties', ids: [party.id], fields });
  const salary = party.salaryMinor;
  return (
    <>
      <TextLine
        label={words.field('grade')}
        value={party.grade ?? ''}
        isHalf
        onSave={(grade) => edit({ grade })}
      />
      {party.kind === 'person' && (
        <TextLine
          label={words.field('salaryMinor')}
          value={salary === undefined ? '' : formatMoney(salary, currency, locale)}
          inputMode="decimal"
          isHalf
          onSave={(text) => {
            const salaryMinor = text.trim() === '' ? undefined : parseMoney(text, currency, locale);
            return salaryMinor === null ? t('notMoney') : edit({ salaryMinor });
          }}
        />
      )}
    </>
  );
}
