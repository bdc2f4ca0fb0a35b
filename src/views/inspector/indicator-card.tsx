import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { rowsWith } from '../../domain/index-by.ts';
import { factsOf } from '../../domain/scoring/facts.ts';
import { degreeOf } from '../../domain/scoring/indicator-degree.ts';
import { type Indicator, indicatorTable } from '../../domain/rows/indicator.ts';
import { useEditor } from '../../editor/react.tsx';
import { formatDay } from '../../i18n/day-text.ts';
import { formatDegree, formatNumber } from '../../i18n/number-text.ts';
import { ExplainButton } from '../numbers/explain-button.tsx';
import { OutlookLine } from './outlook-line.tsx';
import { outlookOf } from '../../domain/scoring/outlook.ts';
import { Button } from '../../ui/button.tsx';
import { FieldGrid } from '../../ui/field-frame.tsx';
import { INDICATOR_MAIN, indicatorRest } from './field-groups.ts';
import { FormulaField } from './formula-field.tsx';
import { Folded } from './folded.tsx';
import { IndicatorValues } from './indicator-values.tsx';
import styles from './inspector.module.css';
import { useInspector } from './inspector-context.tsx';
import { PartyField } from './party-field.tsx';
import { RowCard } from './row-card.tsx';
import { RowField } from './row-field.tsx';
import { ScaleField } from './scale-field.tsx';

interface IndicatorCardProps {
  readonly indicator: Indicator;
  /** Just added: its first value is what one types next. */
  readonly isNew: boolean;
}

/** One indicator: in a line where it began, where it should go and where it stands; unfolded everything about it. */
export function IndicatorCard({ indicator, isNew }: IndicatorCardProps) {
  const editor = useEditor();
  const { readOnly } = useInspector();
  const { t } = useTranslation('inspector');
  const { id } = indicator;
  const isOnScale = ['ordinal', 'qualitative'].includes(indicator.type ?? '') || indicator.method === 'scale';
  return (
    <RowCard
      id={id}
      title={indicator.title || t('untitled')}
      brief={<Brief indicator={indicator} />}
      aside={<DegreeOf indicator={indicator} />}
    >
      <Ahead indicator={indicator} />
      <IndicatorValues indicator={indicator} isNew={isNew} />
      <FieldGrid>
        <Fields ids={[id]} names={INDICATOR_MAIN} />
        {isOnScale && <ScaleField indicator={indicator} />}
      </FieldGrid>
      <Folded part="indicatorMore" title={t('moreFields')}>
        <FieldGrid>
          <Fields ids={[id]} names={indicatorRest(indicatorTable.fields)} />
          <FormulaField indicator={indicator} />
          <PartyField table="indicators" id={id} name="collectorId" />
        </FieldGrid>
      </Folded>
      {!readOnly && (
        <Button
          variant="quiet"
          icon={Trash2}
          onPress={() => editor.dispatch({ type: 'removeRows', table: 'indicators', ids: [id] })}
        >
          {t('removeIndicator')}
        </Button>
      )}
    </RowCard>
  );
}

interface FieldsProps {
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

const Fields = ({ ids, names }: FieldsProps) =>
  names.map((name) => {
    const field = Object.hasOwn(indicatorTable.fields, name)
      ? indicatorTable.fields[name as keyof typeof indicatorTable.fields]
      : undefined;
    return field && <RowField key={name} table="indicators" ids={ids} name={name} field={field} />;
  });

/** How far it is, to be pressed for how that came about. */
function DegreeOf({ indicator }: { readonly indicator: Indicator }) {
  const { plan, words, locale, today } = useInspector();
  if (rowsWith(plan, 'values', 'indicatorId', indicator.id).length === 0 && !indicator.expression)
    return null;
  const degree = degreeOf(plan, indicator, today);
  return (
    <ExplainButton
      subject={{ type: 'indicatorDegree', indicatorId: indicator.id }}
      number={degree.value === null ? '–' : formatDegree(degree.value, locale)}
      title={degree.value === null ? words.score('why', degree.why) : undefined}
      className={styles['percent']}
    />
  );
}

/** What is expected of it by now, and where it leads. */
function Ahead({ indicator }: { readonly indicator: Indicator }) {
  const { plan, today } = useInspector();
  const { degree, outlook } = outlookOf(plan, indicator, today);
  return <OutlookLine degree={degree} outlook={outlook} />;
}

/** "12 → 40 %, fact 30 (5 Oct 2026): 64 %" */
function Brief({ indicator }: { readonly indicator: Indicator }) {
  const { plan, locale, today } = useInspector();
  const { t } = useTranslation('inspector');
  const { baseline, target, actual, latest } = factsOf(plan, indicator, today);
  if (rowsWith(plan, 'values', 'indicatorId', indicator.id).length === 0) return <span>{t('noValues')}</span>;
  const number = (value: number | undefined) => (value === undefined ? '–' : formatNumber(value, locale));
  return (
    <span>
      {t('fromTo', { from: number(baseline), to: number(target), unit: indicator.unit ?? '' })}
      {' · '}
      {t('fact', { fact: number(actual) })}
      {latest?.date && ` (${formatDay(latest.date, locale)})`}
    </span>
  );
}
