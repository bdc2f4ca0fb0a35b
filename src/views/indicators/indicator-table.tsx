import { useTranslation } from 'react-i18next';
import type { IndicatorId } from '../../domain/ids.ts';
import type { IndicatorStanding } from '../../domain/indicators/indicator-standing.ts';
import { useLocale } from '../../i18n/locale.ts';
import type { PlanWords } from '../../i18n/plan-words.ts';
import styles from './indicators.module.css';
import { amountText, LastFact, Share, StatusWord, TrendSpark } from './standing-parts.tsx';

interface IndicatorTableProps {
  readonly all: readonly IndicatorStanding[];
  readonly words: PlanWords;
  readonly onOpen: (id: IndicatorId) => void;
}

const COLUMNS = ['indicator', 'plan', 'fact', 'share', 'status', 'last', 'trend'] as const;
const NUMBERS: ReadonlySet<string> = new Set(['plan', 'fact', 'share']);

export function IndicatorTable({ all, words, onOpen }: IndicatorTableProps) {
  const { t } = useTranslation('indicators');
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']} aria-label={t('table')}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={NUMBERS.has(column) ? styles['number'] : undefined}>
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {all.map((standing) => (
            <Line key={standing.indicator.id} {...{ standing, words, onOpen }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface LineProps extends Omit<IndicatorTableProps, 'all'> {
  readonly standing: IndicatorStanding;
}

function Line({ standing, words, onOpen }: LineProps) {
  const { t } = useTranslation('indicators');
  const locale = useLocale();
  const { indicator, node, owner, facts } = standing;
  return (
    <tr>
      <th scope="row">
        <button type="button" className={styles['open']} onClick={() => onOpen(indicator.id)}>
          {indicator.title || t('untitled')}
        </button>
        <span className={styles['soft']} title={node.title}>
          {[owner?.name ?? t('nobody'), indicator.unit].filter(Boolean).join(' · ')}
        </span>
      </th>
      <td className={styles['number']}>{amountText(facts.target, undefined, locale)}</td>
      <td className={styles['number']}>{amountText(facts.actual, undefined, locale)}</td>
      <td className={styles['number']}>
        <Share {...{ standing, words }} />
      </td>
      <td>
        <StatusWord {...{ standing, words }} />
      </td>
      <td>
        <LastFact standing={standing} />
      </td>
      <td>
        <TrendSpark standing={standing} />
      </td>
    </tr>
  );
}
