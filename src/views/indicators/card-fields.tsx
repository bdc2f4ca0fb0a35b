import { useTranslation } from 'react-i18next';
import type { IndicatorStanding } from '../../domain/indicators/indicator-standing.ts';
import { useEditorState } from '../../editor/react.tsx';
import type { PlanWords } from '../../i18n/plan-words.ts';
import styles from './indicators.module.css';

interface CardFieldsProps {
  readonly standing: IndicatorStanding;
  readonly words: PlanWords;
}

/** The fields of the card in the order of the source; what is not filled in is shown as such, to be seen missing. */
export function CardFields({ standing: { indicator, node, owner }, words }: CardFieldsProps) {
  const { t } = useTranslation('indicators');
  const parties = useEditorState(({ plan }) => plan.parties);
  const choice = (field: string, value: string | undefined) => value && words.choice(field, value);
  const perspective = 'perspective' in node ? choice('perspective', node.perspective) : undefined;
  const collector = indicator.collectorId && parties[indicator.collectorId]?.name;
  const fields: readonly (readonly [string, string | undefined])[] = [
    [words.field('functions'), indicator.functions?.join(', ')],
    [words.field('definition'), indicator.definition],
    [words.field('formula'), indicator.formula ?? indicator.expression],
    [t('field.type'), choice('type', indicator.type)],
    [words.field('unit'), indicator.unit],
    [words.field('trend'), choice('trend', indicator.trend)],
    [t('field.goal'), node.title],
    [t('field.owner'), owner?.name],
    [words.field('perspective'), perspective],
    [words.field('method'), choice('method', indicator.method)],
    [words.field('aggregation'), choice('aggregation', indicator.aggregation)],
    [words.field('meansOfVerification'), indicator.meansOfVerification],
    [words.field('source'), indicator.source],
    [words.field('frequency'), choice('frequency', indicator.frequency)],
    [words.field('collectorId'), collector],
  ];
  return (
    <dl className={styles['fields']}>
      {fields.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value || <span className={styles['soft']}>{t('notFilled')}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
