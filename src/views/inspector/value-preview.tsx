import { useTranslation } from 'react-i18next';
import type { Indicator } from '../../domain/rows/indicator.ts';
import type { Value } from '../../domain/rows/value.ts';
import type { Degree } from '../../domain/scoring/degree.ts';
import { previewOf } from '../../domain/scoring/preview.ts';
import { formatDegree } from '../../i18n/number-text.ts';
import styles from './inspector.module.css';
import { useInspector } from './inspector-context.tsx';
import { type ValueEntry, valueFields } from './value-entry.ts';
import { valueText } from './value-text.ts';

interface ValuePreviewProps {
  readonly indicator: Indicator;
  readonly entry: ValueEntry;
}

const PREVIEWED: ReadonlySet<Value['kind']> = new Set(['baseline', 'target', 'milestone', 'actual']);

/** What the degree would be with the value being typed: "38 gives 60 %". Nothing while it is not a value yet. */
export function ValuePreview({ indicator, entry }: ValuePreviewProps) {
  const context = useInspector();
  const { plan, locale, today, words } = context;
  const { t } = useTranslation('inspector');
  const fields = PREVIEWED.has(entry.kind) ? valueFields(indicator, entry, context) : null;
  const said = () => {
    if (!fields?.ok) return '';
    // Entered last, it goes after others of the same day.
    const value = { ...fields.value, kind: entry.kind, at: '9999-12-31T00:00:00.000Z' } as Value;
    const { before, after, counts } = previewOf(plan, today, indicator, value);
    const text = (of: Degree) => (of.value === null ? '–' : formatDegree(of.value, locale));
    const given = { value: valueText(value, undefined, locale), degree: text(after), before: text(before) };
    if (!counts) return t('preview.notCounted', given);
    if (after.value === null) return t('preview.none', { ...given, why: words.score('why', after.why) });
    return before.value === null ? t('preview.first', given) : t('preview.gives', given);
  };
  return (
    <output className={styles['preview']} aria-live="polite">
      {said()}
    </output>
  );
}
