import { useTranslation } from 'react-i18next';
import { chainColumns, kindIn } from '../../domain/chain/columns.ts';
import { SETTINGS_ID } from '../../domain/ids.ts';
import { settingsTable } from '../../domain/rows/settings.ts';
import { useInspector } from './inspector-context.tsx';
import { RowField } from './row-field.tsx';

/** Up to which column of the chain people answer for what comes about; named as the plan names its columns. */
export function CeilingField() {
  const { plan, words } = useInspector();
  const { t } = useTranslation('inspector');
  const columns = chainColumns(plan).slice(0, -1);
  const options = [...columns, 'none' as const]
    .filter((column) => column === 'none' || CEILINGS.includes(column))
    .map((value) => ({
      value,
      text: value === 'none' ? words.choice('ceiling', value) : words.kind(kindIn(value)),
    }));
  return (
    <RowField
      table="settings"
      ids={[SETTINGS_ID]}
      name="ceiling"
      field={settingsTable.fields.ceiling}
      options={options}
      isHalf={false}
      hint={t('ceilingHint', { kind: words.kind({ kind: 'output' }) })}
    />
  );
}

const CEILINGS: readonly string[] = settingsTable.fields.ceiling.options ?? [];
